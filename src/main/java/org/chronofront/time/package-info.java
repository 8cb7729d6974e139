/// Pure: days, windows, scales and ticks. Days are calendar days without a time zone; where a day
/// is a number it counts days since 1970-01-01.
@NullMarked
package org.chronofront.time;

import org.jspecify.annotations.NullMarked;

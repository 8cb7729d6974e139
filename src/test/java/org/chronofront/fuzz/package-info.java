/// Feeds the readers with any bytes, and keeps what they once did not bear.
@NullMarked
package org.chronofront.fuzz;

import org.jspecify.annotations.NullMarked;

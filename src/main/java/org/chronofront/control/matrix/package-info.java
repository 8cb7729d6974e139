/// Pure: places × time, step by step. Any thread.
@NullMarked
package org.chronofront.control.matrix;

import org.jspecify.annotations.NullMarked;

/// Background work: what it tells of itself, and how it is called off. Knows no JavaFX.
@NullMarked
package org.chronofront.task;

import org.jspecify.annotations.NullMarked;

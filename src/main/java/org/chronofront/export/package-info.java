/// Files going out: snapshots of the map. The window and the command line use the same code; knows
/// no JavaFX.
@NullMarked
package org.chronofront.export;

import org.jspecify.annotations.NullMarked;

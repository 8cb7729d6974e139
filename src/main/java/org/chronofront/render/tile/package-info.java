/// Draws the bundled base map into tiles behind JXMapViewer2's tile engine. AWT and JXMapViewer2
/// stay inside this package; what leaves it are `int[]` pixels.
@NullMarked
package org.chronofront.render.tile;

import org.jspecify.annotations.NullMarked;

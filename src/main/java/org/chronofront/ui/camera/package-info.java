/// Where a picture of the map looks, and how it gets there: shared by the main map and by the two
/// halves of a comparison. FX thread.
@NullMarked
package org.chronofront.ui.camera;

import org.jspecify.annotations.NullMarked;

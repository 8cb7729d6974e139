/// The map of the window: shows what the composer draws, and turns pointer and keyboard into
/// changes of the session. FX thread only.
@NullMarked
package org.chronofront.ui.map;

import org.jspecify.annotations.NullMarked;

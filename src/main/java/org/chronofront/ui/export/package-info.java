/// Dialogs for what goes out of the window: the map snapshot. FX thread only.
@NullMarked
package org.chronofront.ui.export;

import org.jspecify.annotations.NullMarked;

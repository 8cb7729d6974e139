/// The bridge to the FX thread: the only place that knows `Platform`.
@NullMarked
package org.chronofront.ui.fx;

import org.jspecify.annotations.NullMarked;

/// All places × time in a window of its own: a ribbon for each place under the session's rule and
/// knowledge day. FX thread; histories are computed in the background for the order, and as they
/// come into sight for the picture.
@NullMarked
package org.chronofront.ui.matrix;

import org.jspecify.annotations.NullMarked;

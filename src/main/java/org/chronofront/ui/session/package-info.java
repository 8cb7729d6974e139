/// The shared observable state of the window. Views read it and change it, and never one another.
/// FX thread only.
@NullMarked
package org.chronofront.ui.session;

import org.jspecify.annotations.NullMarked;

/// Why a state is the answer, wherever a state is shown: the words, the lines and the key that
/// several views share. FX thread.
@NullMarked
package org.chronofront.ui.why;

import org.jspecify.annotations.NullMarked;

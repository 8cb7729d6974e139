/// Two views of control side by side: a map split by a divider, and a list of what differs with the
/// words of the sources. The figures are those of `control.difference`. FX thread; differences and
/// texts are made in the background.
@NullMarked
package org.chronofront.ui.compare;

import org.jspecify.annotations.NullMarked;

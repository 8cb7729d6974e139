/// Small nodes and words that several views share: how a state, an actor, a kind of event and a
/// text in some script look and read. FX thread only, but for the words, which are pure.
@NullMarked
package org.chronofront.ui.mark;

import org.jspecify.annotations.NullMarked;

/// The timeline: a histogram of events, a ribbon of control for each pinned place and the selected
/// one, the window and the day. Meets the other views in the session only. FX thread.
@NullMarked
package org.chronofront.ui.timeline;

import org.jspecify.annotations.NullMarked;

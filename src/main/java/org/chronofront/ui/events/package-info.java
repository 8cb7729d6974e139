/// The table behind the pictures: the events of the window one by one, the undated and the unplaced
/// among them.
@NullMarked
package org.chronofront.ui.events;

import org.jspecify.annotations.NullMarked;

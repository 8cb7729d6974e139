/// Pure: what differs between two views of control. Any thread.
@NullMarked
package org.chronofront.control.difference;

import org.jspecify.annotations.NullMarked;

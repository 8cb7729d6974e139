/// Pure: what a person should look at again: silences that hide a change, changes that one voice
/// tells, and claims that cannot all be right. The definitions stand in decision 11. Any thread.
@NullMarked
package org.chronofront.control.check;

import org.jspecify.annotations.NullMarked;

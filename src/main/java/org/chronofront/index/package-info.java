/// The in-memory columns that answer window × filter × bounds in milliseconds.
@NullMarked
package org.chronofront.index;

import org.jspecify.annotations.NullMarked;

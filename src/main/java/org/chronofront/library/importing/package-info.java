/// Somebody's own files come into a library: what they are, what would change, the account of every
/// row, and the way back.
@NullMarked
package org.chronofront.library.importing;

import org.jspecify.annotations.NullMarked;

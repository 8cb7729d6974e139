/// Somebody's own files come into the window: what they are, what would change, how far the import
/// has come, the account of every row, and the way back.
@NullMarked
package org.chronofront.ui.importing;

import org.jspecify.annotations.NullMarked;

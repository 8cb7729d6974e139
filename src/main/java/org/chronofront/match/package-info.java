/// Pure: which actors or places may be the same under several spellings, and what speaks for it.
/// Nothing is merged here.
@NullMarked
package org.chronofront.match;

import org.jspecify.annotations.NullMarked;

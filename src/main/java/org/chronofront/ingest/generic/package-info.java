/// Any other table: which column holds what is guessed from the names of the columns and from the
/// data, and asked.
@NullMarked
package org.chronofront.ingest.generic;

import org.jspecify.annotations.NullMarked;

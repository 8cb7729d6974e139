/// Lists and tables of plain numbers that grow page by page: what they have outgrown is never
/// garbage, so that an import of millions of rows beside a window ends without a long collection.
@NullMarked
package org.chronofront.packed;

import org.jspecify.annotations.NullMarked;

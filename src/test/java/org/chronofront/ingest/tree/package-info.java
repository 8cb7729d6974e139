/// Tests of what the readers of tree-shaped files share, and what their tests share.
@NullMarked
package org.chronofront.ingest.tree;

import org.jspecify.annotations.NullMarked;

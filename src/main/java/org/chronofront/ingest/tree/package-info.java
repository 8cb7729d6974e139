/// What the readers of tree-shaped files (JSON, XML) share: bytes in any Unicode encoding, rows cut
/// out of a JSON file of any size, texts made fit to be stored, names of datasets and rows.
@NullMarked
package org.chronofront.ingest.tree;

import org.jspecify.annotations.NullMarked;

/// Files of many formats, read row by row. Each format is a package of its own, with private types
/// that mirror the file; all hand over the same domain objects through
/// [org.chronofront.ingest.RowSink].
@NullMarked
package org.chronofront.ingest;

import org.jspecify.annotations.NullMarked;

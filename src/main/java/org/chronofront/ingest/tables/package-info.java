/// The project's own tables: a dataset as a handful of spreadsheets. docs/tables.md describes them.
@NullMarked
package org.chronofront.ingest.tables;

import org.jspecify.annotations.NullMarked;

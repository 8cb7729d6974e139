package org.chronofront.ingest.table;

import org.jspecify.annotations.Nullable;

/// Why a row cannot be read.
///
/// @param column the column at fault, zero-based; -1 for the row as a whole
/// @param reason a sentence
/// @param line the text of the line in which the row begins, when that line alone is rejected and
///   reading goes on with the next; null when the row is rejected as it is
record RowFault(int column, String reason, @Nullable String line) {}

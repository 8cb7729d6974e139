package org.chronofront.model.importing;

import org.jspecify.annotations.Nullable;

/// Something to be told of one row of an import.
///
/// @param kind what became of the row
/// @param place where it stands
/// @param column the column or field concerned, null when it is the row as a whole
/// @param value what stands there, cut to 200 characters; null when it is the row as a whole
/// @param reason why, as a sentence that also says what would be right
public record RowProblem(
    Kind kind, RowPlace place, @Nullable String column, @Nullable String value, String reason) {
  /// What became of a row.
  public enum Kind {
    /// Not taken in, because something in it cannot be read. Mend it and import it again.
    REJECTED,
    /// Not taken in, because it says nothing that could be: a summary line, a repeated header.
    SKIPPED,
    /// Taken in as it is, though something in it is odd.
    FLAGGED
  }
}

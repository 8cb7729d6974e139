package org.chronofront.ingest.conflict;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.ingest.ContentId;
import org.chronofront.ingest.table.TableRow;
import org.jspecify.annotations.Nullable;

/// The ids of rows: their own, or one from their contents, each used once. One reading of one
/// dataset; one thread.
public final class RowIds {
  private final EventIds ids = new EventIds();
  private final RowFlags flags;

  /// @param flags get a note where an id was there before
  public RowIds(RowFlags flags) {
    this.flags = flags;
  }

  /// The id of a row.
  ///
  /// @param own what the row calls itself, null when it has no name
  /// @param column where that stands, -1 for nowhere
  public String of(TableRow row, @Nullable String own, int column) {
    String wanted = own == null ? fromContents(row) : own;
    String id = ids.unique(wanted);
    if (id.length() != wanted.length()) {
      flags.add(
          column,
          own == null
              ? "An earlier row says the very same; this one is kept apart as " + id + "."
              : "An earlier row has this id too; this one is kept apart as " + id + ".");
    }
    return id;
  }

  private static String fromContents(TableRow row) {
    List<String> contents = new ArrayList<>(row.size());
    for (int column = 0; column < row.size(); column++) {
      contents.add(row.text(column));
    }
    return ContentId.of("row", contents);
  }
}

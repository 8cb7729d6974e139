package org.chronofront.model.importing;

import java.util.List;

/// The first rows of a table as they stand in its file, before anything is made of them.
///
/// @param columns their names
/// @param rows each with a text for each column; long ones are cut
public record RawRows(List<String> columns, List<List<String>> rows) {
  /// Nothing to show: the file is no table.
  public static final RawRows NONE = new RawRows(List.of(), List.of());

  /// Copies the lists.
  public RawRows {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}

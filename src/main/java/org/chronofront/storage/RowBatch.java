package org.chronofront.storage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rows on their way into an edition: made by [EditionPacker], written by [EditionImport].
public final class RowBatch {
  private final Map<EditionTable, List<@Nullable Object[]>> rows =
      new EnumMap<>(EditionTable.class);
  private int size;

  RowBatch() {}

  /// How many rows there are, over all tables.
  public int size() {
    return size;
  }

  /// A row; values are text, whole numbers, decimals, bytes or null.
  void add(EditionTable table, @Nullable Object... values) {
    rows.computeIfAbsent(table, _ -> new ArrayList<>()).add(values);
    size++;
  }

  List<@Nullable Object[]> rows(EditionTable table) {
    return rows.getOrDefault(table, List.of());
  }
}

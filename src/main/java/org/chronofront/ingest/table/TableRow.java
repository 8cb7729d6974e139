package org.chronofront.ingest.table;

import java.util.List;
import java.util.stream.IntStream;
import org.chronofront.ingest.RowSink;
import org.chronofront.model.importing.RowPlace;
import org.jspecify.annotations.Nullable;

/// The row that a table has read last. It is the same object for every row: take from it what you
/// need before reading on. Column numbers are zero-based; -1 stands for a column that the table
/// does not have, and is empty in every row.
public final class TableRow {
  private static final int LONGEST_VALUE = 200;
  private final Table table;
  private final RowBuffer fields;

  TableRow(Table table, RowBuffer fields) {
    this.table = table;
    this.fields = fields;
  }

  /// How many fields it has: as many as the header.
  public int size() {
    return Math.min(fields.count(), table.header().size());
  }

  /// What a field holds, as it stands, without its quotes.
  public String text(int column) {
    return fields.text(column);
  }

  /// What a field holds, without the spaces around it; null when that is nothing.
  public @Nullable String value(int column) {
    return fields.value(column);
  }

  /// Where it stands.
  public RowPlace place() {
    return table.place();
  }

  /// The line in which it begins, one-based.
  public long line() {
    return table.line();
  }

  /// The row as it stands in the file, without the line break at its end; cut to 64 KiB.
  public String raw() {
    return table.raw();
  }

  /// Rejects the row.
  ///
  /// @param column the column at fault, -1 for the row as a whole
  /// @param reason a sentence that also says what would be right
  public void reject(RowSink sink, int column, String reason) {
    sink.reject(place(), nameOf(column), shown(column), reason, raw());
  }

  /// Notes something odd.
  ///
  /// @param column the column concerned, -1 for the row as a whole
  public void flag(RowSink sink, int column, String note) {
    sink.flag(place(), nameOf(column), shown(column), note);
  }

  /// Skips the row.
  public void skip(RowSink sink, String why) {
    sink.skip(place(), why);
  }

  private @Nullable String nameOf(int column) {
    return column < 0 ? null : table.header().name(column);
  }

  /// Its fields, one for each column of the table, cut where they are long.
  List<String> shown() {
    return IntStream.range(0, table.header().size())
        .mapToObj(column -> column < size() ? cut(text(column)) : "")
        .toList();
  }

  private @Nullable String shown(int column) {
    return column < 0 ? null : cut(text(column));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE - 1) + "…";
  }
}

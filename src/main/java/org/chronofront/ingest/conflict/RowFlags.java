package org.chronofront.ingest.conflict;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.table.TableRow;

/// What is odd about a row, kept until it is certain that the row is taken in. One thread.
public final class RowFlags {
  private final List<Flag> flags = new ArrayList<>();

  private record Flag(int column, String note) {}

  /// Forgets what was noted of the row before.
  public void clear() {
    flags.clear();
  }

  /// Notes something.
  ///
  /// @param column zero-based; -1 for the row as a whole
  /// @param note a sentence
  public void add(int column, String note) {
    flags.add(new Flag(column, note));
  }

  /// Tells the sink.
  public void tell(TableRow row, RowSink sink) {
    for (Flag flag : flags) {
      row.flag(sink, flag.column, flag.note);
    }
  }
}

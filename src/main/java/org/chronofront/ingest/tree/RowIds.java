package org.chronofront.ingest.tree;

import java.util.List;
import org.chronofront.ingest.ContentId;
import org.chronofront.ingest.RowSink;
import org.chronofront.model.importing.RowPlace;

/// Gives rows their ids, and flags those that had to be told apart. One reading, one thread.
public final class RowIds {
  private static final int LONGEST = 200;
  private final ContentId ids = new ContentId();
  private final RowSink sink;

  /// @param sink is told of rows that share an id
  public RowIds(RowSink sink) {
    this.sink = sink;
  }

  /// The id that a row has.
  public String given(RowPlace at, String id) {
    String wanted = CleanText.line(CleanText.of(id), LONGEST);
    String unique = ids.unique(wanted);
    if (!unique.equals(wanted)) {
      sink.flag(
          at,
          "id",
          wanted,
          "Another row has this id; both are kept, and this one is called “%s”.".formatted(unique));
    }
    return unique;
  }

  /// An id for a row that has none.
  public String ofContents(RowPlace at, String prefix, List<String> contents) {
    String wanted = ContentId.of(prefix, contents);
    String unique = ids.unique(wanted);
    if (!unique.equals(wanted)) {
      sink.flag(at, null, null, "Another row says exactly the same; both are kept.");
    }
    return unique;
  }
}

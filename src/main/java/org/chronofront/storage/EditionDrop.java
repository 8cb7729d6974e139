package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.IntConsumer;

/// Takes an edition out of the file, in steps that each take a fraction of a second. Runs in the
/// caller's transaction.
final class EditionDrop {
  private static final int STEP = 20_000;

  /// Rows that are blobs of up to a megabyte.
  private static final int BLOBS = 64;

  /// Rows of the full-text table's own data: some 4 kB each.
  private static final int WORDS = 2_000;

  /// Children before parents; what hangs on their rows goes with them.
  private static final List<String> TABLES =
      List.of(
          "claim",
          "area",
          "excerpt",
          "source",
          "outlet",
          "place",
          "actor",
          "actor_set",
          "outlet_set",
          "detail_text");

  private EditionDrop() {}

  /// @param step gets how many rows went after each step; may throw, and then the caller rolls back
  static void run(Connection connection, int edition, IntConsumer step) throws SQLException {
    words(connection, "search_" + edition, step);
    for (String table : List.of("search_page", "row_lookup", "event_segment")) {
      range(
          connection,
          table,
          "key",
          Keys.paged(edition, 0),
          Keys.paged(edition, Integer.MAX_VALUE),
          BLOBS,
          step);
    }
    events(connection, edition, step);
    lists(connection, "place", edition, step);
    lists(connection, "source", edition, step);
    for (String table : TABLES) {
      String some =
          "DELETE FROM %1$s WHERE key IN (SELECT key FROM %1$s WHERE edition = ? LIMIT ?)"
              .formatted(table);
      drain(() -> Sql.run(connection, some, edition, STEP), step);
    }
    Sql.run(connection, "DELETE FROM edition WHERE key = ?", edition);
  }

  /// A table that is dropped at once holds up everything for as long as it is large: its own rows,
  /// which are SQLite's, go first (<https://sqlite.org/fts5.html#fts5_data_structures>).
  private static void words(Connection connection, String table, IntConsumer step)
      throws SQLException {
    String data = table + "_data";
    if (Sql.number(
            connection,
            "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '" + data + "'")
        > 0) {
      String some = "DELETE FROM %1$s WHERE id IN (SELECT id FROM %1$s LIMIT ?)".formatted(data);
      drain(() -> Sql.run(connection, some, WORDS), _ -> step.accept(0));
    }
    Sql.run(connection, "DROP TABLE IF EXISTS " + table);
    step.accept(0);
  }

  private interface Removal {
    int run() throws SQLException;
  }

  /// Removes again and again, until nothing is left.
  private static void drain(Removal removal, IntConsumer step) throws SQLException {
    int gone;
    do {
      gone = removal.run();
      step.accept(gone);
    } while (gone > 0);
  }

  private static void events(Connection connection, int edition, IntConsumer step)
      throws SQLException {
    int first = Sql.number(connection, "SELECT first_event FROM edition WHERE key = " + edition);
    int count = Sql.number(connection, "SELECT events FROM edition WHERE key = " + edition);
    range(connection, "event", "key", first, (long) first + count - 1, STEP, step);
  }

  private static void lists(Connection connection, String owner, int edition, IntConsumer step)
      throws SQLException {
    String end = "SELECT coalesce(%s(key), 0) FROM " + owner + " WHERE edition = " + edition;
    long first = Sql.number(connection, end.formatted("min"));
    long last = Sql.number(connection, end.formatted("max"));
    range(connection, owner + "_events", owner, first, last, STEP, step);
  }

  private static void range(
      Connection connection,
      String table,
      String key,
      long first,
      long last,
      int rows,
      IntConsumer step)
      throws SQLException {
    String sql =
        "DELETE FROM %1$s WHERE %2$s IN (SELECT %2$s FROM %1$s WHERE %2$s BETWEEN ? AND ? LIMIT ?)"
            .formatted(table, key);
    drain(() -> Sql.run(connection, sql, first, last, rows), step);
  }
}

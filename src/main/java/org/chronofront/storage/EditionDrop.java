package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Takes an edition out of the file, in steps that each take a fraction of a second. Runs in the
/// caller's transaction.
final class EditionDrop {
  private static final int STEP = 20_000;

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

  /// @param step run after each step; may throw, and then the caller rolls back
  static void run(Connection connection, int edition, Runnable step) throws SQLException {
    Sql.run(connection, "DROP TABLE IF EXISTS search_" + edition);
    step.run();
    for (String table : List.of("search_page", "row_lookup", "event_segment")) {
      range(
          connection,
          table,
          "key",
          Keys.paged(edition, 0),
          Keys.paged(edition, Integer.MAX_VALUE),
          step);
    }
    events(connection, edition, step);
    lists(connection, "place", edition, step);
    lists(connection, "source", edition, step);
    for (String table : TABLES) {
      String some =
          "DELETE FROM %1$s WHERE key IN (SELECT key FROM %1$s WHERE edition = ? LIMIT ?)"
              .formatted(table);
      while (Sql.run(connection, some, edition, STEP) == STEP) {
        step.run();
      }
      step.run();
    }
    Sql.run(connection, "DELETE FROM edition WHERE key = ?", edition);
  }

  private static void events(Connection connection, int edition, Runnable step)
      throws SQLException {
    int first = Sql.number(connection, "SELECT first_event FROM edition WHERE key = " + edition);
    int count = Sql.number(connection, "SELECT events FROM edition WHERE key = " + edition);
    range(connection, "event", "key", first, (long) first + count - 1, step);
  }

  private static void lists(Connection connection, String owner, int edition, Runnable step)
      throws SQLException {
    String end = "SELECT coalesce(%s(key), 0) FROM " + owner + " WHERE edition = " + edition;
    long first = Sql.number(connection, end.formatted("min"));
    long last = Sql.number(connection, end.formatted("max"));
    range(connection, owner + "_events", owner, first, last, step);
  }

  private static void range(
      Connection connection, String table, String key, long first, long last, Runnable step)
      throws SQLException {
    String sql =
        "DELETE FROM %1$s WHERE %2$s IN (SELECT %2$s FROM %1$s WHERE %2$s BETWEEN ? AND ? LIMIT ?)"
            .formatted(table, key);
    while (Sql.run(connection, sql, first, last, STEP) == STEP) {
      step.run();
    }
    step.run();
  }
}

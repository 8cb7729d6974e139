package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.IntConsumer;
import org.chronofront.model.importing.RowPlace;
import org.chronofront.model.importing.RowProblem;
import org.jspecify.annotations.Nullable;

/// What is to be told of the rows of imports. Positions of an import count from 0 without a gap.
final class ProblemTable {
  private static final String RANGE = " FROM import_problem WHERE key BETWEEN ? AND ?";

  private ProblemTable() {}

  /// In the order of the file.
  ///
  /// @param kind null for all
  /// @param from a position among all kinds
  static List<RowProblem> rows(
      Connection connection, int run, RowProblem.@Nullable Kind kind, int from, int limit)
      throws SQLException {
    return Sql.list(
        connection,
        "SELECT *" + RANGE + only(kind) + " ORDER BY key LIMIT ?",
        row ->
            new RowProblem(
                row.constant("kind", RowProblem.Kind.class),
                new RowPlace(row.wide("row"), row.text("location")),
                row.optionalText("field"),
                row.optionalText("value"),
                row.text("reason")),
        Keys.paged(run, from),
        Keys.paged(run, Integer.MAX_VALUE),
        limit);
  }

  /// Tells where pages begin. All kinds need no reading; one kind has the keys read once.
  ///
  /// @return how much is to be told in all
  static int starts(
      Connection connection, int run, RowProblem.@Nullable Kind kind, int size, IntConsumer taker)
      throws SQLException {
    long first = Keys.paged(run, 0);
    long last = Keys.paged(run, Integer.MAX_VALUE);
    int[] count = new int[1];
    if (kind == null) {
      Sql.each(
          connection,
          "SELECT coalesce(max(key), 0) AS last" + RANGE,
          row -> count[0] = (int) Math.max(0, row.wide("last") - first + 1),
          first,
          last);
      for (int start = 0; start < count[0]; start += size) {
        taker.accept(start);
      }
    } else {
      Sql.each(
          connection,
          "SELECT key" + RANGE + only(kind) + " ORDER BY key",
          row -> {
            if (count[0]++ % size == 0) {
              taker.accept((int) (row.wide("key") - first));
            }
          },
          first,
          last);
    }
    return count[0];
  }

  private static String only(RowProblem.@Nullable Kind kind) {
    return kind == null ? "" : " AND kind = '" + kind.name() + "'";
  }
}

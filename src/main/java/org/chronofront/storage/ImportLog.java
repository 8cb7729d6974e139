package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.chronofront.model.importing.ImportCounts;
import org.jspecify.annotations.Nullable;

/// The accounts of imports and what is to be told of their rows.
final class ImportLog {
  private static final String INSERT =
      """
      INSERT INTO import_run VALUES
        (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private ImportLog() {}

  static int next(Connection connection) throws SQLException {
    return 1 + Sql.number(connection, "SELECT coalesce(max(key), 0) FROM import_run");
  }

  static void insert(Connection connection, int key, int edition, StoredRun run)
      throws SQLException {
    ImportCounts counts = run.counts();
    StoredRun.Frame frame = run.rejected();
    Sql.run(
        connection,
        INSERT,
        key,
        run.datasetId(),
        run.title(),
        String.join("\n", run.files()),
        run.format(),
        run.startedAt(),
        run.seconds(),
        edition,
        counts.imported(),
        counts.updated(),
        counts.unchanged(),
        counts.skipped(),
        counts.rejected(),
        counts.withdrawn(),
        counts.flagged(),
        counts.undated(),
        counts.unplaced(),
        frame == null ? null : frame.extension(),
        frame == null ? null : frame.head(),
        frame == null ? null : frame.between(),
        frame == null ? null : frame.foot());
  }

  /// Latest first.
  static List<StoredRun> all(Connection connection) throws SQLException {
    return Sql.list(connection, "SELECT * FROM import_run ORDER BY key DESC", ImportLog::run);
  }

  /// Those that made an edition: one, as a rule.
  static List<StoredRun> of(Connection connection, int edition) throws SQLException {
    return Sql.list(
        connection,
        "SELECT * FROM import_run WHERE edition = ? AND undone = 0 ORDER BY key DESC",
        ImportLog::run,
        edition);
  }

  static void undone(Connection connection, int edition) throws SQLException {
    Sql.run(connection, "UPDATE import_run SET undone = 1 WHERE edition = ?", edition);
  }

  /// Hands out the rejected rows as they stood in the file, in its order.
  static void rejected(Connection connection, int run, Consumer<String> taker) throws SQLException {
    Sql.each(
        connection,
        """
        SELECT raw FROM import_problem
        WHERE key BETWEEN ? AND ? AND kind = 'REJECTED' AND raw IS NOT NULL ORDER BY key
        """,
        row -> taker.accept(row.text("raw")),
        Keys.paged(run, 0),
        Keys.paged(run, Integer.MAX_VALUE));
  }

  private static StoredRun run(Row row) throws SQLException {
    return new StoredRun(
        row.number("key"),
        row.text("dataset_id"),
        row.text("title"),
        row.text("files").lines().toList(),
        row.text("format"),
        row.text("started_at"),
        row.decimal("seconds"),
        new ImportCounts(
            row.wide("imported"),
            row.wide("updated"),
            row.wide("unchanged"),
            row.wide("skipped"),
            row.wide("rejected"),
            row.wide("withdrawn"),
            row.wide("flagged"),
            row.wide("undated"),
            row.wide("unplaced")),
        row.flag("undone"),
        frame(row));
  }

  private static StoredRun.@Nullable Frame frame(Row row) throws SQLException {
    String extension = row.optionalText("rejected_extension");
    return extension == null
        ? null
        : new StoredRun.Frame(
            extension,
            row.text("rejected_head"),
            row.text("rejected_between"),
            row.text("rejected_foot"));
  }
}

package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.chronofront.model.Dataset;
import org.jspecify.annotations.Nullable;

/// The datasets that were loaded. All other rows belong to one of them and go with it.
final class DatasetTable {
  private DatasetTable() {}

  static void insert(
      Connection connection, Dataset dataset, String loadedAt, @Nullable String fingerprint)
      throws SQLException {
    try (Batch rows = new Batch(connection, "INSERT INTO dataset VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      rows.text(dataset.id()).text(dataset.title()).text(dataset.info().description());
      rows.text(dataset.info().licence()).text(dataset.info().attribution());
      rows.text(loadedAt).text(fingerprint).row();
    }
  }

  static void delete(Connection connection, String id) throws SQLException {
    Sql.run(connection, "DELETE FROM dataset WHERE id = ?", id);
  }

  static List<StoredDataset> all(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        "SELECT * FROM dataset ORDER BY loaded_at, id",
        row ->
            new StoredDataset(
                row.text("id"),
                row.text("title"),
                row.text("licence"),
                row.text("attribution"),
                row.text("loaded_at"),
                row.optionalText("fingerprint")));
  }
}

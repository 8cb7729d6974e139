package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.chronofront.model.Source;
import org.chronofront.model.SourceKind;

/// Sources with the sources that they rely on; read by key, for there may be hundreds of thousands.
final class SourceTable {
  private SourceTable() {}

  static Optional<Source> byKey(Connection connection, int key, EditionIds ids)
      throws SQLException {
    List<String> reliesOn =
        Sql.list(
            connection,
            "SELECT relied_on FROM source_reliance WHERE source = ? ORDER BY position",
            row -> ids.id(ItemKind.SOURCE, row.number("relied_on")),
            key);
    return Sql.list(
            connection,
            """
            SELECT source.*, outlet.name AS outlet_name
            FROM source JOIN outlet ON outlet.key = source.outlet WHERE source.key = ?
            """,
            row ->
                new Source(
                    ids.id(ItemKind.SOURCE, key),
                    row.text("title"),
                    row.text("outlet_name"),
                    row.optionalText("author"),
                    row.optionalText("address"),
                    row.optionalDay("published"),
                    row.text("language"),
                    row.constant("kind", SourceKind.class),
                    row.id(ids, ItemKind.ACTOR, "leaning"),
                    reliesOn,
                    row.optionalText("text_file")),
            key)
        .stream()
        .findFirst();
  }

  /// The sources of an edition that claims stand in or come from, with those that they rely on,
  /// directly or not: what the rules of control need.
  static List<Integer> claimed(Connection connection, int edition) throws SQLException {
    return Sql.list(
        connection,
        """
        WITH RECURSIVE used (key) AS (
          SELECT source FROM claim WHERE edition = ?1
          UNION SELECT origin FROM claim WHERE edition = ?1
          UNION SELECT relied_on FROM source_reliance JOIN used ON source = used.key)
        SELECT key FROM used ORDER BY key
        """,
        row -> row.number("key"),
        edition);
  }

  static List<Integer> all(Connection connection, int edition) throws SQLException {
    return Sql.list(
        connection,
        "SELECT key FROM source WHERE edition = ? ORDER BY key",
        row -> row.number("key"),
        edition);
  }
}

package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.chronofront.model.Source;
import org.chronofront.model.SourceKind;

/// Sources with the sources that they rely on.
final class SourceTable {
  private static final String INSERT =
      """
      INSERT INTO source
        (id, dataset_id, title, outlet, author, address, published, language, kind, leaning,
         text_file)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private SourceTable() {}

  static void insert(Connection connection, String datasetId, List<Source> sources)
      throws SQLException {
    try (Batch rows = new Batch(connection, INSERT);
        Batch reliances = new Batch(connection, "INSERT INTO source_reliance VALUES (?, ?, ?)")) {
      for (Source source : sources) {
        rows.text(source.id()).text(datasetId).text(source.title()).text(source.outlet());
        rows.text(source.author()).text(source.address()).day(source.published());
        rows.text(source.language()).constant(source.kind());
        rows.text(source.leaning()).text(source.textFile()).row();
        int position = 0;
        for (String id : source.reliesOn()) {
          reliances.text(source.id()).number(position++).text(id).row();
        }
      }
    }
  }

  static List<Source> all(Connection connection) throws SQLException {
    Map<String, List<String>> reliances =
        Sql.grouped(
            connection,
            """
            SELECT source_id AS owner, relied_on_id
            FROM source_reliance ORDER BY source_id, position
            """,
            row -> row.text("relied_on_id"));
    return Sql.list(
        connection,
        "SELECT * FROM source ORDER BY key",
        row ->
            new Source(
                row.text("id"),
                row.text("title"),
                row.text("outlet"),
                row.optionalText("author"),
                row.optionalText("address"),
                row.optionalDay("published"),
                row.text("language"),
                row.constant("kind", SourceKind.class),
                row.optionalText("leaning"),
                reliances.getOrDefault(row.text("id"), List.of()),
                row.optionalText("text_file")));
  }
}

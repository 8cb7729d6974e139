package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.chronofront.model.CharacterRange;
import org.chronofront.model.Excerpt;

/// The words of sources; read by id, never all at once.
final class ExcerptTable {
  private static final String INSERT =
      """
      INSERT INTO excerpt
        (id, dataset_id, source_id, language, text, first_character, end_character)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """;

  private ExcerptTable() {}

  static void insert(Connection connection, String datasetId, List<Excerpt> excerpts)
      throws SQLException {
    try (Batch rows = new Batch(connection, INSERT)) {
      for (Excerpt excerpt : excerpts) {
        rows.text(excerpt.id()).text(datasetId).text(excerpt.sourceId());
        rows.text(excerpt.language()).text(excerpt.text());
        CharacterRange range = excerpt.range();
        rows.number(range == null ? null : range.start());
        rows.number(range == null ? null : range.end()).row();
      }
    }
  }

  /// Those of the ids that are there.
  static Map<String, Excerpt> byId(Connection connection, Collection<String> ids)
      throws SQLException {
    Map<String, Excerpt> found = new LinkedHashMap<>();
    for (String id : new LinkedHashSet<>(ids)) {
      Sql.list(connection, "SELECT * FROM excerpt WHERE id = ?", ExcerptTable::excerpt, id)
          .forEach(excerpt -> found.put(excerpt.id(), excerpt));
    }
    return found;
  }

  private static Excerpt excerpt(Row row) throws SQLException {
    return new Excerpt(
        row.text("id"),
        row.text("source_id"),
        row.text("language"),
        row.text("text"),
        row.number("first_character"),
        row.number("end_character"));
  }
}

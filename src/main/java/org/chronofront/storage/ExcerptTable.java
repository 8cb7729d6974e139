package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.chronofront.model.CharacterRange;
import org.chronofront.model.Excerpt;
import org.jspecify.annotations.Nullable;

/// The words of sources; read by key, and all at once only where claims are carried over.
final class ExcerptTable {
  private ExcerptTable() {}

  static List<Excerpt> all(Connection connection, int edition, EditionIds ids) throws SQLException {
    return Sql.list(
        connection,
        "SELECT * FROM excerpt WHERE edition = ? ORDER BY key",
        row -> excerpt(row, row.number("key"), ids),
        edition);
  }

  static Optional<Excerpt> byKey(Connection connection, int key, EditionIds ids)
      throws SQLException {
    List<Excerpt> found =
        Sql.list(
            connection, "SELECT * FROM excerpt WHERE key = ?", row -> excerpt(row, key, ids), key);
    return found.stream().findFirst();
  }

  private static Excerpt excerpt(Row row, int key, EditionIds ids) throws SQLException {
    return new Excerpt(
        ids.id(ItemKind.EXCERPT, key),
        ids.id(ItemKind.SOURCE, row.number("source")),
        row.text("language"),
        row.text("text"),
        range(row));
  }

  private static @Nullable CharacterRange range(Row row) throws SQLException {
    Integer first = row.optionalNumber("first_character");
    Integer end = row.optionalNumber("end_character");
    return first == null || end == null ? null : new CharacterRange(first, end);
  }
}

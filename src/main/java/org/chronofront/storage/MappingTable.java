package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Remembered answers.
final class MappingTable {
  private MappingTable() {}

  static void save(Connection connection, StoredMapping mapping, String savedAt)
      throws SQLException {
    Sql.run(connection, "DELETE FROM mapping WHERE name = ?", mapping.name());
    Sql.run(
        connection,
        "INSERT INTO mapping VALUES (?, ?, ?, ?)",
        mapping.name(),
        mapping.format(),
        mapping.signature(),
        savedAt);
    for (Map.Entry<String, String> answer : mapping.answers().entrySet()) {
      Sql.run(
          connection,
          "INSERT INTO mapping_answer VALUES (?, ?, ?)",
          mapping.name(),
          answer.getKey(),
          answer.getValue());
    }
  }

  static Optional<StoredMapping> find(Connection connection, String format, String signature)
      throws SQLException {
    return list(
            connection,
            "WHERE format = ? AND signature = ? ORDER BY saved_at DESC, name LIMIT 1",
            format,
            signature)
        .stream()
        .findFirst();
  }

  static Map<String, StoredMapping> all(Connection connection) throws SQLException {
    Map<String, StoredMapping> byName = new LinkedHashMap<>();
    for (StoredMapping mapping : list(connection, "ORDER BY name")) {
      byName.put(mapping.name(), mapping);
    }
    return byName;
  }

  private static List<StoredMapping> list(Connection connection, String which, Object... arguments)
      throws SQLException {
    return Sql.list(
        connection,
        "SELECT name, format, signature FROM mapping " + which,
        row ->
            new StoredMapping(
                row.text("name"),
                row.text("format"),
                row.text("signature"),
                answers(connection, row.text("name"))),
        arguments);
  }

  private static Map<String, String> answers(Connection connection, String name)
      throws SQLException {
    Map<String, String> answers = new HashMap<>();
    Sql.each(
        connection,
        "SELECT question, answer FROM mapping_answer WHERE mapping = ?",
        row -> answers.put(row.text("question"), row.text("answer")),
        name);
    return answers;
  }
}

package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.chronofront.model.LocalName;

/// The names of actors, or of places: two tables of one form.
final class NameTable {
  private final String table;
  private final String owner;

  /// @param owner what is named: "actor" or "place"
  NameTable(String owner) {
    this.table = owner + "_name";
    this.owner = owner + "_id";
  }

  Batch inserting(Connection connection) throws SQLException {
    return new Batch(connection, "INSERT INTO " + table + " VALUES (?, ?, ?, ?, ?)");
  }

  static void add(Batch rows, String ownerId, List<LocalName> names) throws SQLException {
    int position = 0;
    for (LocalName name : names) {
      rows.text(ownerId).number(position++);
      rows.text(name.language()).text(name.text()).constant(name.kind()).row();
    }
  }

  Map<String, List<LocalName>> all(Connection connection) throws SQLException {
    return Sql.grouped(
        connection,
        "SELECT %s AS owner, language, text, kind FROM %s ORDER BY %s, position"
            .formatted(owner, table, owner),
        row ->
            new LocalName(
                row.text("language"),
                row.text("text"),
                row.constant("kind", LocalName.Kind.class)));
  }
}

package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chronofront.model.LocalName;

/// The names of actors, or of places: two tables of one form.
final class NameTable {
  private final String table;
  private final String owner;

  /// @param owner what is named: "actor" or "place"
  NameTable(String owner) {
    this.table = owner + "_name";
    this.owner = owner;
  }

  Map<Integer, List<LocalName>> all(Connection connection, int edition) throws SQLException {
    return where(connection, "IN (SELECT key FROM " + owner + " WHERE edition = ?)", edition);
  }

  List<LocalName> of(Connection connection, int key) throws SQLException {
    return where(connection, "= ?", key).getOrDefault(key, List.of());
  }

  /// Its own names, and those of what was merged into it as other names.
  List<LocalName> of(Connection connection, int key, List<Integer> others) throws SQLException {
    Set<LocalName> names = new LinkedHashSet<>(of(connection, key));
    for (int other : others) {
      for (LocalName name : of(connection, other)) {
        boolean usual = name.kind() == LocalName.Kind.NAME;
        LocalName alias =
            usual ? new LocalName(name.language(), name.text(), LocalName.Kind.ALIAS) : name;
        if (names.stream().noneMatch(known -> known.text().equals(name.text()))) {
          names.add(alias);
        }
      }
    }
    return List.copyOf(names);
  }

  private Map<Integer, List<LocalName>> where(Connection connection, String which, int argument)
      throws SQLException {
    return Sql.grouped(
        connection,
        "SELECT %1$s AS owner, language, text, kind FROM %2$s WHERE %1$s %3$s ORDER BY %1$s, position"
            .formatted(owner, table, which),
        row ->
            new LocalName(
                row.text("language"), row.text("text"), row.constant("kind", LocalName.Kind.class)),
        argument);
  }
}

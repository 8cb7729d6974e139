package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.chronofront.model.Actor;
import org.chronofront.model.ActorKind;
import org.chronofront.model.LocalName;

/// Actors with their names, read all at once.
final class ActorTable {
  private static final NameTable NAMES = new NameTable("actor");

  private ActorTable() {}

  static List<Actor> all(Connection connection, int edition, EditionIds ids) throws SQLException {
    Map<Integer, List<LocalName>> names = NAMES.all(connection, edition);
    return Sql.list(
        connection,
        "SELECT * FROM actor WHERE edition = ? ORDER BY key",
        row ->
            new Actor(
                ids.id(ItemKind.ACTOR, row.number("key")),
                names.getOrDefault(row.number("key"), List.of()),
                row.constant("kind", ActorKind.class),
                row.id(ids, ItemKind.ACTOR, "parent")),
        edition);
  }
}

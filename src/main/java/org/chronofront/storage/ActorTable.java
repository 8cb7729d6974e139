package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chronofront.model.Actor;
import org.chronofront.model.ActorKind;
import org.chronofront.model.LocalName;

/// Actors with their names, read all at once.
final class ActorTable {
  private static final NameTable NAMES = new NameTable("actor");

  private ActorTable() {}

  /// The actors of an edition but those that are merged into others.
  static List<Actor> all(Connection connection, int edition, EditionIds ids) throws SQLException {
    Map<Integer, List<LocalName>> names = NAMES.all(connection, edition);
    List<Actor> actors = new ArrayList<>();
    Sql.each(
        connection,
        "SELECT * FROM actor WHERE edition = ? ORDER BY key",
        row -> {
          int key = row.number("key");
          List<Integer> others = ids.merged().others(ItemKind.ACTOR, key);
          if (ids.merged().kept(ItemKind.ACTOR, key) == key) {
            actors.add(
                new Actor(
                    ids.id(ItemKind.ACTOR, key),
                    others.isEmpty()
                        ? names.getOrDefault(key, List.of())
                        : NAMES.of(connection, key, others),
                    row.constant("kind", ActorKind.class),
                    row.id(ids, ItemKind.ACTOR, "parent")));
          }
        },
        edition);
    return actors;
  }
}

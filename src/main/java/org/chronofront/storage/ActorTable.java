package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.chronofront.model.Actor;
import org.chronofront.model.ActorKind;
import org.chronofront.model.LocalName;

/// Actors with their names.
final class ActorTable {
  private static final NameTable NAMES = new NameTable("actor");

  private ActorTable() {}

  static void insert(Connection connection, String datasetId, List<Actor> actors)
      throws SQLException {
    String sql = "INSERT INTO actor (id, dataset_id, kind, parent_id) VALUES (?, ?, ?, ?)";
    try (Batch rows = new Batch(connection, sql);
        Batch names = NAMES.inserting(connection)) {
      for (Actor actor : actors) {
        rows.text(actor.id()).text(datasetId).constant(actor.kind()).text(actor.parentId()).row();
        NameTable.add(names, actor.id(), actor.names());
      }
    }
  }

  static List<Actor> all(Connection connection) throws SQLException {
    Map<String, List<LocalName>> names = NAMES.all(connection);
    return Sql.list(
        connection,
        "SELECT id, kind, parent_id FROM actor ORDER BY key",
        row ->
            new Actor(
                row.text("id"),
                names.getOrDefault(row.text("id"), List.of()),
                row.constant("kind", ActorKind.class),
                row.optionalText("parent_id")));
  }
}

package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chronofront.model.Actor;
import org.chronofront.model.Place;

/// Reads places and actors for comparing. For one transaction.
final class NamedItems {
  private static final int ROLE_BITS = 2;

  private final Connection connection;
  private final EditionIds ids;
  private final Map<String, Long> uses = new HashMap<>();

  NamedItems(Connection connection) throws SQLException {
    this.connection = connection;
    this.ids = new EditionIds(connection);
  }

  static List<ItemName> names(Connection connection, ItemKind kind, int key, EditionIds ids)
      throws SQLException {
    String table = kind == ItemKind.PLACE ? "place" : "actor";
    List<ItemName> names = new ArrayList<>();
    Sql.each(
        connection,
        "SELECT edition, id FROM " + table + " WHERE key = ?",
        row -> {
          for (StoredDataset dataset : ids.shown()) {
            if (dataset.edition() == row.number("edition")) {
              names.add(new ItemName(dataset.id(), row.text("id")));
            }
          }
        },
        key);
    return names;
  }

  List<NamedItem> places(Set<String> datasets) throws SQLException {
    count("SELECT place AS item, count(*) AS uses FROM claim GROUP BY place", ItemKind.PLACE);
    count("SELECT place AS item, length(events) AS uses FROM place_events", ItemKind.PLACE);
    List<NamedItem> items = new ArrayList<>();
    for (StoredDataset dataset : ids.shown()) {
      if (datasets.contains(dataset.id())) {
        for (Place place : PlaceTable.all(connection, dataset.edition(), ids)) {
          items.add(
              new NamedItem(
                  place.id(),
                  dataset.id(),
                  place.names(),
                  place.point(),
                  place.country(),
                  Set.of(),
                  uses.getOrDefault(place.id(), 0L)));
        }
      }
    }
    return items;
  }

  List<NamedItem> actors() throws SQLException {
    count("SELECT actor AS item, count(*) AS uses FROM claim_actor GROUP BY actor", ItemKind.ACTOR);
    Map<String, Set<String>> company = company();
    List<NamedItem> items = new ArrayList<>();
    for (StoredDataset dataset : ids.shown()) {
      for (Actor actor : ActorTable.all(connection, dataset.edition(), ids)) {
        items.add(
            new NamedItem(
                actor.id(),
                dataset.id(),
                actor.names(),
                null,
                null,
                company.getOrDefault(actor.id(), Set.of()),
                uses.getOrDefault(actor.id(), 0L)));
      }
    }
    return items;
  }

  private Map<String, Set<String>> company() throws SQLException {
    Map<String, Set<String>> company = new HashMap<>();
    for (StoredDataset dataset : ids.shown()) {
      Sql.each(
          connection,
          "SELECT members FROM actor_set WHERE edition = ?",
          row -> {
            Set<String> group = new HashSet<>();
            PackedReader in = new PackedReader(row.bytes("members"));
            while (!in.atEnd()) {
              group.add(ids.id(ItemKind.ACTOR, in.key() >>> ROLE_BITS));
            }
            for (String member : group) {
              uses.merge(member, 1L, Long::sum);
              Set<String> known = company.computeIfAbsent(member, _ -> new HashSet<>());
              group.stream().filter(other -> !other.equals(member)).forEach(known::add);
            }
          },
          dataset.edition());
    }
    return company;
  }

  private void count(String sql, ItemKind kind) throws SQLException {
    Sql.each(
        connection,
        sql,
        row -> uses.merge(ids.id(kind, row.number("item")), row.wide("uses"), Long::sum));
  }
}

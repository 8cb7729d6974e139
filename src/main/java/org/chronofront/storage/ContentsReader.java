package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.chronofront.model.Actor;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Place;
import org.chronofront.model.Source;
import org.chronofront.model.SourceKind;

/// Reads what an open library keeps. For one transaction.
final class ContentsReader {
  /// A dataset with no more places than this has all of them in memory, and so its sources.
  private static final int SMALL = 2_000;

  private static final int ROLE_BITS = 2;

  private final Connection connection;
  private final EditionIds ids;
  private final List<Source> sources = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final List<ControlClaim> claims = new ArrayList<>();
  private final List<StoredArea> areas = new ArrayList<>();
  private final List<StoredContents.Outlet> outlets = new ArrayList<>();
  private final Map<Integer, List<String>> actorSets = new HashMap<>();
  private final Map<Integer, List<String>> outletSets = new HashMap<>();
  private final List<StoredContents.Segment> segments = new ArrayList<>();
  private final List<StoredDataset> unsegmented = new ArrayList<>();

  private ContentsReader(Connection connection) throws SQLException {
    this.connection = connection;
    this.ids = new EditionIds(connection);
  }

  static StoredContents read(Connection connection) throws SQLException {
    ContentsReader reader = new ContentsReader(connection);
    for (StoredDataset dataset : reader.ids.shown()) {
      reader.take(dataset);
    }
    for (int kept : reader.ids.merged().all(ItemKind.PLACE)) {
      PlaceTable.byKey(connection, kept, reader.ids).ifPresent(reader::add);
    }
    return new StoredContents(
        Migrations.version(connection),
        reader.ids.datasets(),
        reader.sources,
        Parents.withoutCircles(reader.actors),
        List.copyOf(reader.places.values()),
        reader.claims,
        reader.areas,
        reader.outlets,
        reader.actorSets,
        reader.outletSets,
        reader.segments,
        reader.unsegmented);
  }

  private void take(StoredDataset dataset) throws SQLException {
    int edition = dataset.edition();
    StoredDataset.Counts counts = dataset.counts();
    actors.addAll(ActorTable.all(connection, edition, ids));
    List<Place> read =
        counts.places() <= SMALL
            ? PlaceTable.all(connection, edition, ids)
            : PlaceTable.claimed(connection, edition, ids);
    read.forEach(this::add);
    List<Integer> keys =
        counts.sources() <= SMALL
            ? SourceTable.all(connection, edition)
            : SourceTable.claimed(connection, edition);
    for (int key : keys) {
      SourceTable.byKey(connection, key, ids).ifPresent(sources::add);
    }
    claims.addAll(ClaimTable.all(connection, edition, ids));
    areas.addAll(AreaTable.all(connection, dataset, ids));
    outlets(edition);
    sets(edition);
    if (!segments(edition) && counts.events() > 0) {
      unsegmented.add(dataset);
    }
  }

  private void add(Place place) {
    places.putIfAbsent(place.id(), place);
  }

  private void outlets(int edition) throws SQLException {
    outlets.addAll(
        Sql.list(
            connection,
            "SELECT * FROM outlet WHERE edition = ? ORDER BY key",
            row ->
                new StoredContents.Outlet(
                    row.text("name"),
                    row.constant("kind", SourceKind.class),
                    row.number("sources"),
                    row.text("title"),
                    row.optionalDay("published")),
            edition));
  }

  private void sets(int edition) throws SQLException {
    Sql.each(
        connection,
        "SELECT key, members FROM actor_set WHERE edition = ?",
        row -> {
          LinkedHashSet<String> members = new LinkedHashSet<>();
          PackedReader in = new PackedReader(row.bytes("members"));
          while (!in.atEnd()) {
            members.add(ids.id(ItemKind.ACTOR, in.key() >>> ROLE_BITS));
          }
          actorSets.put(row.number("key"), List.copyOf(members));
        },
        edition);
    Map<Integer, String> names = new HashMap<>();
    Sql.each(
        connection,
        "SELECT key, name FROM outlet WHERE edition = ?",
        row -> names.put(row.number("key"), row.text("name")),
        edition);
    Sql.each(
        connection,
        "SELECT key, members FROM outlet_set WHERE edition = ?",
        row -> {
          List<String> members = new ArrayList<>();
          PackedReader in = new PackedReader(row.bytes("members"));
          while (!in.atEnd()) {
            members.add(names.getOrDefault(in.key(), ""));
          }
          outletSets.put(row.number("key"), members);
        },
        edition);
  }

  private boolean segments(int edition) throws SQLException {
    int before = segments.size();
    Sql.each(
        connection,
        "SELECT rows, columns FROM event_segment WHERE key BETWEEN ? AND ?",
        row -> segments.add(new StoredContents.Segment(row.number("rows"), row.bytes("columns"))),
        Keys.paged(edition, 0),
        Keys.paged(edition, Integer.MAX_VALUE));
    return segments.size() > before;
  }
}

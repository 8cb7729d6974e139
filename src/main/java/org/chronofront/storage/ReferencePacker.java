package org.chronofront.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.model.Actor;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.chronofront.model.Place;
import org.chronofront.model.Source;
import org.jspecify.annotations.Nullable;

/// Makes rows of what events and claims refer to. Not thread-safe.
final class ReferencePacker {
  private final int edition;
  private final SearchPacker search;
  private final List<Parent> parents = new ArrayList<>();
  private final List<@Nullable GeoPoint> points = new ArrayList<>();
  final ItemKeys actors;
  final ItemKeys places;
  final ItemKeys sources;
  final OutletPacker outlets;

  ReferencePacker(EditionStart start, SearchPacker search) {
    this.edition = start.edition();
    this.search = search;
    this.actors = start.keys(ItemKind.ACTOR);
    this.places = start.keys(ItemKind.PLACE);
    this.sources = start.keys(ItemKind.SOURCE);
    this.outlets = new OutletPacker(start);
  }

  /// What refers to something that may come later.
  private record Parent(EditionTable table, int key, int position, String id) {}

  int actor(Actor actor, RowBatch batch) {
    long content = names(Hash64.add(Hash64.START, Codes.of(actor.kind())), actor.names());
    content = Hash64.finished(Hash64.add(content, actor.parentId()));
    int key = actors.add(actors.hash(actor.id()), actor.id(), content);
    batch.add(EditionTable.ACTOR, key, edition, actor.id(), actor.kind().name());
    addNames(EditionTable.ACTOR_NAME, ItemKind.ACTOR, key, actor.names(), batch);
    String parent = actor.parentId();
    if (parent != null) {
      parents.add(new Parent(EditionTable.ACTOR_PARENT, key, 0, parent));
    }
    return key;
  }

  int place(Place place, RowBatch batch) {
    GeoPoint point = place.point();
    long content = names(Hash64.add(Hash64.START, Codes.of(place.kind())), place.names());
    content = Hash64.add(Hash64.add(content, place.parentId()), place.country());
    content = Hash64.add(point(content, point), place.pointNote());
    int key = places.add(places.hash(place.id()), place.id(), Hash64.finished(content));
    points.add(point);
    batch.add(
        EditionTable.PLACE,
        key,
        edition,
        place.id(),
        place.kind().name(),
        place.country(),
        point == null ? null : point.latitude(),
        point == null ? null : point.longitude(),
        place.pointNote());
    addNames(EditionTable.PLACE_NAME, ItemKind.PLACE, key, place.names(), batch);
    String parent = place.parentId();
    if (parent != null) {
      parents.add(new Parent(EditionTable.PLACE_PARENT, key, 0, parent));
    }
    return key;
  }

  int source(Source source, RowBatch batch) {
    long content = Hash64.add(Hash64.add(Hash64.START, source.title()), source.outlet());
    content = Hash64.add(Hash64.add(content, source.author()), source.address());
    content = Hash64.add(content, String.valueOf(source.published()));
    content = Hash64.add(Hash64.add(content, source.language()), Codes.of(source.kind()));
    content = Hash64.add(Hash64.add(content, source.leaning()), source.textFile());
    content = Hash64.finished(Hash64.add(content, source.reliesOn()));
    int key = sources.add(sources.hash(source.id()), source.id(), content);
    outlets.add(source);
    String leaning = source.leaning();
    batch.add(
        EditionTable.SOURCE,
        key,
        edition,
        source.id(),
        source.title(),
        outlets.of(key - sources.first()),
        source.author(),
        source.address(),
        day(source.published()),
        source.language(),
        source.kind().name(),
        leaning == null ? null : actors.key(leaning),
        source.textFile());
    search.add(ItemKind.SOURCE, key, source.title(), batch);
    int position = 0;
    for (String id : source.reliesOn()) {
      parents.add(new Parent(EditionTable.SOURCE_RELIANCE, key, position++, id));
    }
    return key;
  }

  /// The point of a place.
  @Nullable GeoPoint point(int place) {
    return points.get(place - places.first());
  }

  /// Writes what could only be written when everything had come.
  void finish(RowBatch batch) {
    for (Parent parent : parents) {
      switch (parent.table) {
        case ACTOR_PARENT -> batch.add(parent.table, actors.key(parent.id), parent.key);
        case PLACE_PARENT -> batch.add(parent.table, places.key(parent.id), parent.key);
        default -> batch.add(parent.table, parent.key, parent.position, sources.key(parent.id));
      }
    }
    outlets.write(batch);
  }

  static @Nullable Object day(@Nullable LocalDate day) {
    return day == null ? null : day.toEpochDay();
  }

  static long point(long hash, @Nullable GeoPoint point) {
    return point == null
        ? Hash64.add(hash, -1L)
        : Hash64.add(
            Hash64.add(hash, Double.doubleToLongBits(point.latitude())),
            Double.doubleToLongBits(point.longitude()));
  }

  private static long names(long hash, List<LocalName> names) {
    long h = hash;
    for (LocalName name : names) {
      h = Hash64.add(Hash64.add(Hash64.add(h, name.language()), name.text()), name.kind().name());
    }
    return h;
  }

  private void addNames(
      EditionTable table, ItemKind kind, int key, List<LocalName> names, RowBatch batch) {
    int position = 0;
    for (LocalName name : names) {
      batch.add(table, key, position++, name.language(), name.text(), name.kind().name());
      search.add(kind, key, name.text(), batch);
    }
  }
}

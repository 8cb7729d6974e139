package org.chronofront.library;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.model.Actor;
import org.chronofront.model.Place;
import org.chronofront.model.Source;
import org.jspecify.annotations.Nullable;

/// The places, actors and sources of an open library by id, in memory. Immutable; any thread.
public final class Catalog {
  private final Map<String, Place> places;
  private final Map<String, Actor> actors;
  private final Map<String, Source> sources;

  /// Keeps the order given.
  public Catalog(Collection<Place> places, Collection<Actor> actors, Collection<Source> sources) {
    this.places = new LinkedHashMap<>();
    this.actors = new LinkedHashMap<>();
    this.sources = new LinkedHashMap<>();
    places.forEach(place -> this.places.put(place.id(), place));
    actors.forEach(actor -> this.actors.put(actor.id(), actor));
    sources.forEach(source -> this.sources.put(source.id(), source));
  }

  /// All places.
  public List<Place> places() {
    return List.copyOf(places.values());
  }

  /// All actors.
  public List<Actor> actors() {
    return List.copyOf(actors.values());
  }

  /// All sources.
  public List<Source> sources() {
    return List.copyOf(sources.values());
  }

  /// The place.
  ///
  /// @throws IllegalArgumentException when there is none with this id
  public Place place(String id) {
    return found(places.get(id), "place", id);
  }

  /// The actor.
  ///
  /// @throws IllegalArgumentException when there is none with this id
  public Actor actor(String id) {
    return found(actors.get(id), "actor", id);
  }

  /// The display name of an actor, its id where there is none with that.
  public String actorName(String id) {
    Actor actor = actors.get(id);
    return actor == null ? id : actor.displayName();
  }

  /// The short name of an actor, its id where there is none with that.
  public String actorShortName(String id) {
    Actor actor = actors.get(id);
    return actor == null ? id : actor.shortName();
  }

  /// The source.
  ///
  /// @throws IllegalArgumentException when there is none with this id
  public Source source(String id) {
    return found(sources.get(id), "source", id);
  }

  /// The shortest way from an origin's words to the source in which they stand, both included:
  /// SOHR, AFP, L'Orient-Le Jour. When the source does not rely on the origin: the source alone.
  public List<Source> chain(String originId, String sourceId) {
    Map<String, @Nullable String> reachedFrom = new HashMap<>();
    reachedFrom.put(sourceId, null);
    Deque<String> open = new ArrayDeque<>(List.of(sourceId));
    while (!open.isEmpty() && !reachedFrom.containsKey(originId)) {
      String id = open.removeFirst();
      for (String next : source(id).reliesOn()) {
        if (!reachedFrom.containsKey(next)) {
          reachedFrom.put(next, id);
          open.addLast(next);
        }
      }
    }
    List<Source> chain = new ArrayList<>();
    String id = reachedFrom.containsKey(originId) ? originId : sourceId;
    while (id != null) {
      chain.add(source(id));
      id = reachedFrom.get(id);
    }
    return List.copyOf(chain);
  }

  private static <T> T found(@Nullable T item, String what, String id) {
    if (item == null) {
      throw new IllegalArgumentException("there is no " + what + " with the id " + id);
    }
    return item;
  }
}

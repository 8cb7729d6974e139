package org.chronofront.library;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chronofront.control.ActorTree;
import org.chronofront.control.AdmissionRule;
import org.chronofront.control.RuleChoice;
import org.chronofront.control.SourceChains;
import org.chronofront.model.Actor;
import org.chronofront.model.Place;
import org.chronofront.model.Source;
import org.jspecify.annotations.Nullable;

/// The places, actors and sources of an open library by id. Actors and outlets are in memory, and
/// so are the places of which something is claimed, with the sources of those claims, and whatever
/// a small dataset has; other places and sources are read from the library when somebody asks for
/// them by id. Any thread.
public final class Catalog {
  /// More places without claims than this are not marked one by one.
  private static final int MOST_QUIET = 400;

  private final Map<String, Place> places;
  private final Map<String, Actor> actors;
  private final Map<String, Source> sources;
  private final Map<String, Outlet> outlets = new LinkedHashMap<>();
  private final CatalogReader reader;
  private final SourceChains chains = new SourceChains(this::sourceOrNull);
  private final ActorTree actorTree;

  /// Keeps the order given; there is nothing else.
  public Catalog(Collection<Place> places, Collection<Actor> actors, Collection<Source> sources) {
    this(places, actors, sources, outlets(sources), CatalogReader.NONE);
  }

  /// Keeps the order given; others are asked of the reader.
  Catalog(
      Collection<Place> places,
      Collection<Actor> actors,
      Collection<Source> sources,
      Collection<Outlet> outlets,
      CatalogReader reader) {
    this.reader = reader;
    outlets.forEach(outlet -> this.outlets.merge(outlet.name(), outlet, Outlet::and));
    this.places = new LinkedHashMap<>();
    this.actors = new LinkedHashMap<>();
    this.sources = new LinkedHashMap<>();
    places.forEach(place -> this.places.put(place.id(), place));
    actors.forEach(actor -> this.actors.put(actor.id(), actor));
    sources.forEach(source -> this.sources.put(source.id(), source));
    this.actorTree = ActorTree.of(actors);
  }

  /// The rule that a choice asks for, over these sources and actors.
  public AdmissionRule rule(RuleChoice choice) {
    return choice.over(chains, actorTree);
  }

  /// Who has what a claim says from whom.
  public SourceChains chains() {
    return chains;
  }

  /// Which actor belongs to which.
  ActorTree actorTree() {
    return actorTree;
  }

  /// The places in memory.
  public List<Place> places() {
    return List.copyOf(places.values());
  }

  /// The places that a map marks and a list names one by one: all where those without claims are
  /// few; where they are many (an imported dataset names every town in which something happened)
  /// only those with claims, because the others are seen by their events.
  ///
  /// @param claimed ids of the places with claims
  public List<Place> marked(Set<String> claimed) {
    if (places.size() - claimed.size() <= MOST_QUIET) {
      return places();
    }
    return places.values().stream().filter(place -> claimed.contains(place.id())).toList();
  }

  /// All actors.
  public List<Actor> actors() {
    return List.copyOf(actors.values());
  }

  /// The sources in memory.
  public List<Source> sources() {
    return List.copyOf(sources.values());
  }

  /// All outlets.
  public List<Outlet> outlets() {
    return List.copyOf(outlets.values());
  }

  /// The place.
  ///
  /// @throws IllegalArgumentException when there is none with this id
  public Place place(String id) {
    Place place = places.get(id);
    return found(place != null ? place : reader.place(id).orElse(null), "place", id);
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
    return found(sourceOrNull(id), "source", id);
  }

  /// The name of a source in a sentence: its outlet's, its id where there is none with that.
  public String sourceName(String id) {
    Source source = sourceOrNull(id);
    return source == null ? id : source.outlet();
  }

  @Nullable Source sourceOrNull(String id) {
    Source source = sources.get(id);
    return source != null ? source : reader.source(id).orElse(null);
  }

  /// A shortest way from an origin's words to the source in which they stand, both included: SOHR,
  /// AFP, L'Orient-Le Jour. Of several equally short ones, each of which counts ([SourceChains]),
  /// that which stands first in the sources' lists. When the source does not rely on the origin:
  /// the source alone.
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

  private static List<Outlet> outlets(Collection<Source> sources) {
    return sources.stream()
        .map(
            source ->
                new Outlet(source.outlet(), source.kind(), 1, source.title(), source.published()))
        .toList();
  }

  private static <T> T found(@Nullable T item, String what, String id) {
    if (item == null) {
      throw new IllegalArgumentException("there is no " + what + " with the id " + id);
    }
    return item;
  }
}

package org.chronofront.library.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chronofront.model.Actor;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Dataset;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Place;
import org.chronofront.model.Source;
import org.jspecify.annotations.Nullable;

/// Claims of an earlier edition that stay, with what they refer to, directly or not, and nothing
/// else.
record KeptClaims(
    List<Actor> actors,
    List<Place> places,
    List<Source> sources,
    List<Excerpt> excerpts,
    List<ControlClaim> claims) {

  static KeptClaims of(Dataset earlier, Predicate<ControlClaim> stays) {
    List<ControlClaim> claims = earlier.claims().stream().filter(stays).toList();
    Map<String, Source> sources = byId(earlier.sources(), Source::id);
    Map<String, Place> places = byId(earlier.places(), Place::id);
    Map<String, Actor> actors = byId(earlier.actors(), Actor::id);
    Set<String> usedSources = new HashSet<>();
    Set<String> usedPlaces = new HashSet<>();
    Set<String> usedActors = new HashSet<>();
    Set<String> quoted = new HashSet<>();
    for (ControlClaim claim : claims) {
      quoted.addAll(claim.excerptIds());
      source(claim.sourceId(), sources, usedSources);
      source(claim.originId(), sources, usedSources);
      parents(claim.placeId(), id -> parent(places.get(id)), usedPlaces);
      claim.state().actors().forEach(id -> parents(id, one -> parent(actors.get(one)), usedActors));
    }
    for (String id : usedSources) {
      Source source = sources.get(id);
      parents(source == null ? null : source.leaning(), one -> parent(actors.get(one)), usedActors);
    }
    return new KeptClaims(
        earlier.actors().stream().filter(actor -> usedActors.contains(actor.id())).toList(),
        earlier.places().stream().filter(place -> usedPlaces.contains(place.id())).toList(),
        earlier.sources().stream().filter(source -> usedSources.contains(source.id())).toList(),
        earlier.excerpts().stream().filter(excerpt -> quoted.contains(excerpt.id())).toList(),
        claims);
  }

  /// An actor and all to which it belongs.
  static List<Actor> withParents(List<Actor> actors, String id) {
    Map<String, Actor> known = byId(actors, Actor::id);
    Set<String> used = new HashSet<>();
    parents(id, one -> parent(known.get(one)), used);
    return actors.stream().filter(actor -> used.contains(actor.id())).toList();
  }

  private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
    return items.stream().collect(Collectors.toMap(id, Function.identity()));
  }

  private static void source(String id, Map<String, Source> sources, Set<String> used) {
    Source source = sources.get(id);
    if (source != null && used.add(id)) {
      source.reliesOn().forEach(other -> source(other, sources, used));
    }
  }

  private static void parents(
      @Nullable String id, Function<String, @Nullable String> parent, Set<String> used) {
    for (String next = id; next != null && used.add(next); ) {
      next = parent.apply(next);
    }
  }

  private static @Nullable String parent(@Nullable Place place) {
    return place == null ? null : place.parentId();
  }

  private static @Nullable String parent(@Nullable Actor actor) {
    return actor == null ? null : actor.parentId();
  }
}

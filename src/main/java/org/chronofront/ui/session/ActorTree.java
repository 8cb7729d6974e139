package org.chronofront.ui.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chronofront.index.EventFilter;
import org.chronofront.model.Actor;

/// The actors by parent, and what it means to show one of them alone. Immutable.
public final class ActorTree {
  private final Map<String, Actor> byId = new LinkedHashMap<>();
  private final Map<String, List<Actor>> children = new LinkedHashMap<>();

  /// Keeps the order given.
  public ActorTree(Collection<Actor> actors) {
    actors.forEach(actor -> byId.put(actor.id(), actor));
    for (Actor actor : actors) {
      String parent = actor.parentId();
      if (parent != null && byId.containsKey(parent)) {
        children.computeIfAbsent(parent, id -> new ArrayList<>()).add(actor);
      }
    }
  }

  /// Actors whose parent is not among the actors.
  public List<Actor> roots() {
    return byId.values().stream()
        .filter(actor -> actor.parentId() == null || !byId.containsKey(actor.parentId()))
        .toList();
  }

  /// Actors that belong to the actor directly.
  public List<Actor> children(String actorId) {
    return List.copyOf(children.getOrDefault(actorId, List.of()));
  }

  /// The actor and all that belong to it, directly or not.
  public Set<String> family(String actorId) {
    Set<String> family = new LinkedHashSet<>();
    collect(actorId, family);
    return family;
  }

  /// The filter with all actors hidden but the actor and its own.
  public EventFilter only(String actorId, EventFilter filter) {
    Set<String> others = new TreeSet<>(byId.keySet());
    others.removeAll(family(actorId));
    return new EventFilter(others, filter.hiddenKinds(), filter.hiddenOutlets());
  }

  private void collect(String actorId, Set<String> family) {
    if (family.add(actorId)) {
      children.getOrDefault(actorId, List.of()).forEach(child -> collect(child.id(), family));
    }
  }
}

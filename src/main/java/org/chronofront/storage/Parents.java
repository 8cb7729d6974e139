package org.chronofront.storage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chronofront.model.Actor;
import org.jspecify.annotations.Nullable;

/// What merging does to who belongs to whom: an actor that would belong to itself, directly or not,
/// belongs to nobody.
final class Parents {
  private Parents() {}

  static List<Actor> withoutCircles(List<Actor> actors) {
    Map<String, String> parents = new HashMap<>();
    for (Actor actor : actors) {
      String parent = actor.parentId();
      if (parent != null) {
        parents.put(actor.id(), parent);
      }
    }
    return actors.stream().map(actor -> free(actor, parents)).toList();
  }

  private static Actor free(Actor actor, Map<String, String> parents) {
    Set<String> seen = new HashSet<>();
    @Nullable String at = parents.get(actor.id());
    while (at != null && seen.add(at)) {
      if (at.equals(actor.id())) {
        parents.remove(actor.id());
        return new Actor(actor.id(), actor.names(), actor.kind(), null);
      }
      at = parents.get(at);
    }
    return actor;
  }
}

package org.chronofront.control;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chronofront.model.Actor;
import org.chronofront.model.ControlState;

/// Which actor belongs to which. Immutable; any thread. An actor that nobody described stands
/// alone; parents that go in a circle count as one actor, that with the first id.
public final class ActorTree {
  private final Map<String, String> parents;

  private ActorTree(Map<String, String> parents) {
    this.parents = Map.copyOf(parents);
  }

  /// The tree of the actors; their order does not matter.
  public static ActorTree of(Collection<Actor> actors) {
    Map<String, String> parents = new HashMap<>();
    for (Actor actor : actors) {
      if (actor.parentId() != null) {
        parents.put(actor.id(), actor.parentId());
      }
    }
    return new ActorTree(parents);
  }

  /// The top-most parent, the actor itself where it has none.
  public String top(String actor) {
    Set<String> line = line(actor);
    String last = actor;
    for (String one : line) {
      last = one;
    }
    String beyond = parents.get(last);
    return beyond == null ? last : firstOfCircle(line, beyond);
  }

  /// True when the two are one, or one belongs to the other: whoever leans toward a state leans
  /// toward its army, and whoever leans toward an army favours what its state gains. Two forces of
  /// one state are not on each other's side.
  public boolean onOneSide(String actor, String other) {
    return line(actor).contains(other) || line(other).contains(actor);
  }

  /// A state in which each actor counts as its top-most parent. Two children of one parent that
  /// contest a place, or besiege each other, leave it held by the parent; what a child lost is lost
  /// by the parent, as the source does not say that another child took it.
  public ControlState atTop(ControlState state) {
    return switch (state) {
      case ControlState.Held(String actor) -> new ControlState.Held(top(actor));
      case ControlState.Lost(String actor) -> new ControlState.Lost(top(actor));
      case ControlState.Besieged(String holder, String besieger) ->
          top(holder).equals(top(besieger))
              ? new ControlState.Held(top(holder))
              : new ControlState.Besieged(top(holder), top(besieger));
      case ControlState.Contested(List<String> actors) -> {
        List<String> tops = actors.stream().map(this::top).distinct().toList();
        yield tops.size() == 1
            ? new ControlState.Held(tops.getFirst())
            : new ControlState.Contested(tops);
      }
    };
  }

  /// The actor, its parent, and so on; each once.
  private Set<String> line(String actor) {
    Set<String> line = new LinkedHashSet<>();
    String next = actor;
    while (next != null && line.add(next)) {
      next = parents.get(next);
    }
    return line;
  }

  private static String firstOfCircle(Set<String> line, String entrance) {
    return line.stream().dropWhile(one -> !one.equals(entrance)).sorted().findFirst().orElseThrow();
  }
}

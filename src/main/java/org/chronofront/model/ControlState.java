package org.chronofront.model;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Who holds a place, as a claim puts it. Two states are the same when they are of one kind and
/// name the same actors in the same parts.
public sealed interface ControlState {
  /// Ids of the actors concerned, in a fixed order: a holder before a besieger, else by id.
  List<String> actors();

  /// Ids of the actors inside the place: whoever holds it or fights for it within; nobody known
  /// when it is lost.
  default List<String> inside() {
    return switch (this) {
      case Held(String actor) -> List.of(actor);
      case Contested(List<String> fighting) -> fighting;
      case Besieged(String holder, String _) -> List.of(holder);
      case Lost _ -> List.of();
    };
  }

  /// Held by one actor.
  record Held(String actor) implements ControlState {
    @Override
    public List<String> actors() {
      return List.of(actor);
    }
  }

  /// Two or more actors are inside.
  record Contested(List<String> actors) implements ControlState {
    /// Sorts the actors.
    ///
    /// @throws IllegalArgumentException with fewer than two different actors
    public Contested {
      SortedSet<String> sorted = new TreeSet<>(actors);
      if (sorted.size() < 2) {
        throw new IllegalArgumentException("contested needs two different actors");
      }
      actors = List.copyOf(sorted);
    }
  }

  /// Held by one actor and surrounded by another.
  record Besieged(String holder, String besieger) implements ControlState {
    @Override
    public List<String> actors() {
      return List.of(holder, besieger);
    }
  }

  /// No longer held by the actor; the source does not say who holds it now.
  record Lost(String actor) implements ControlState {
    @Override
    public List<String> actors() {
      return List.of(actor);
    }
  }
}

package org.chronofront.control.check;

import java.util.List;
import java.util.function.Function;
import org.chronofront.control.Finding;
import org.chronofront.model.ControlState;
import org.jspecify.annotations.Nullable;

/// Who belongs to whom.
final class Actors {
  /// Deeper than any army; ends where parents go in a ring.
  private static final int DEEPEST = 20;

  private final Function<String, @Nullable String> parentOf;

  Actors(Function<String, @Nullable String> parentOf) {
    this.parentOf = parentOf;
  }

  /// True when both are the same or one belongs to the other.
  boolean oneSide(String one, String other) {
    return belongs(one, other) || belongs(other, one);
  }

  /// True when the state has the actor, or one of its side, inside.
  boolean inside(ControlState state, String actor) {
    List<String> inside =
        switch (state) {
          case ControlState.Held(String holder) -> List.of(holder);
          case ControlState.Contested(List<String> fighting) -> fighting;
          case ControlState.Besieged(String holder, String _) -> List.of(holder);
          case ControlState.Lost _ -> List.of();
        };
    return inside.stream().anyMatch(some -> oneSide(some, actor));
  }

  boolean anyInside(Finding finding, String actor) {
    return finding.states().stream().anyMatch(state -> inside(state, actor));
  }

  private boolean belongs(String one, String other) {
    @Nullable String at = one;
    for (int depth = 0; at != null && depth < DEEPEST; depth++) {
      if (at.equals(other)) {
        return true;
      }
      at = parentOf.apply(at);
    }
    return false;
  }
}

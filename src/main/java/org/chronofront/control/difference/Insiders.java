package org.chronofront.control.difference;

import java.util.Set;
import java.util.TreeSet;
import org.chronofront.control.Finding;
import org.chronofront.model.ControlState;
import org.jspecify.annotations.Nullable;

/// Who is inside a place.
final class Insiders {
  private Insiders() {}

  /// The one actor inside, when the sources agree that there is one and who it is.
  static @Nullable String soleHolder(Finding finding) {
    if (finding.states().size() != 1) {
      return null;
    }
    return switch (finding.states().getFirst()) {
      case ControlState.Held(String actor) -> actor;
      case ControlState.Besieged(String holder, String _) -> holder;
      case ControlState.Contested _, ControlState.Lost _ -> null;
    };
  }

  /// Ids of all that some side of the finding has inside, sorted.
  static Set<String> of(Finding finding) {
    Set<String> inside = new TreeSet<>();
    finding.states().forEach(state -> inside.addAll(state.inside()));
    return inside;
  }
}

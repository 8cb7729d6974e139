package org.chronofront.control.difference;

import java.util.Objects;
import org.chronofront.control.ControlStatus;
import org.chronofront.control.Finding;

/// How two findings about one place differ, in one word. The first that fits in this order.
public enum DifferenceKind {
  /// Nothing was in force in the first view, something is in the second.
  FIRST_KNOWN,
  /// Something was in force in the first view, nothing is in the second.
  NEWLY_UNKNOWN,
  /// Sources disagree in the second view only.
  NEWLY_DISPUTED,
  /// One actor alone holds the place in the second view who did not in the first, although its
  /// sources agreed. It may be besieged there.
  GAINED,
  /// Lost by an actor in the second view only; to whom is not said.
  LOST,
  /// Several actors are inside in the second view only.
  NEWLY_CONTESTED,
  /// Surrounded in the second view only, and held by the same actor.
  NEWLY_BESIEGED,
  /// Any other difference: a siege lifted, sources that agree now, other sides of a dispute or of a
  /// fight.
  OTHER;

  /// @param before a finding that does not say the same as the other
  static DifferenceKind of(Finding before, Finding after) {
    ControlStatus was = before.status();
    ControlStatus is = after.status();
    if (was == ControlStatus.UNKNOWN) {
      return FIRST_KNOWN;
    }
    if (was == is && Insiders.soleHolder(after) == null) {
      return OTHER;
    }
    return switch (is) {
      case UNKNOWN -> NEWLY_UNKNOWN;
      case DISPUTED -> NEWLY_DISPUTED;
      case LOST -> LOST;
      case CONTESTED -> NEWLY_CONTESTED;
      case HELD, BESIEGED -> ofHolder(before, after);
    };
  }

  private static DifferenceKind ofHolder(Finding before, Finding after) {
    if (before.status() == ControlStatus.DISPUTED) {
      return OTHER;
    }
    if (!Objects.equals(Insiders.soleHolder(before), Insiders.soleHolder(after))) {
      return GAINED;
    }
    return after.status() == ControlStatus.BESIEGED && before.status() == ControlStatus.HELD
        ? NEWLY_BESIEGED
        : OTHER;
  }
}

package org.chronofront.control;

import org.chronofront.model.ControlState;

/// The answer for a place and a day in one word.
public enum ControlStatus {
  HELD,
  CONTESTED,
  BESIEGED,
  /// Lost by an actor, the successor is not stated.
  LOST,
  /// Sources disagree, and neither is later beyond doubt. Not the same as contested, where sources
  /// agree that both sides are inside.
  DISPUTED,
  /// No claim is in force.
  UNKNOWN;

  /// The answer when a state is all that is said.
  public static ControlStatus of(ControlState state) {
    return switch (state) {
      case ControlState.Held _ -> HELD;
      case ControlState.Contested _ -> CONTESTED;
      case ControlState.Besieged _ -> BESIEGED;
      case ControlState.Lost _ -> LOST;
    };
  }
}

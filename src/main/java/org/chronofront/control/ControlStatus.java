package org.chronofront.control;

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
  UNKNOWN
}

package org.chronofront.control.check;

/// What a person should look at again. The definitions stand in decision 11.
public enum ConcernKind {
  /// One state before a silence, another behind it, and no claim for what came between.
  UNEXPLAINED_CHANGE,
  /// Nobody speaks of the place for long, and the state behind is one that was there before.
  SILENCE,
  /// A change that one origin tells alone.
  SINGLE_ORIGIN,
  /// Sources that rely on one another in a ring.
  RELIANCE_RING,
  /// A claim whose origin relies on the very source that quotes it.
  QUOTED_BY_ITS_QUOTER,
  /// One text says the whole place and, for days that may be the same, a part or a fight.
  HEADLINE_BEYOND_BODY,
  /// Lost by an actor who, as the last word before it goes, was not inside.
  LOST_WITHOUT_HOLDING,
  /// Besieged by an actor who, as the last word before it goes, held the place.
  BESIEGED_BY_LAST_HOLDER,
  /// Held and besieged by one side.
  BESIEGED_BY_ITSELF,
  /// Reported before it can have happened: a forecast, or a wrong day.
  REPORTED_TOO_EARLY;

  /// True when something is missing, false when something cannot be right.
  public boolean gap() {
    return compareTo(SINGLE_ORIGIN) <= 0;
  }
}

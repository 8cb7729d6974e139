package org.chronofront.model;

/// What kind of thing happened. The first six are what filters and colours tell apart.
public enum EventKind {
  /// Two armed sides fight, on the ground.
  BATTLE,
  /// Shelling, air strike, bomb.
  BOMBARDMENT,
  /// Violence against civilians: killing, arrest, looting.
  CIVILIAN_HARM,
  /// Troops arrive, withdraw, encircle, cut a road, reconnoitre.
  MOVEMENT,
  /// Buildings or cultural property destroyed.
  DESTRUCTION,
  /// A speech, a recording, an announcement.
  STATEMENT,
  /// Anything else.
  OTHER
}

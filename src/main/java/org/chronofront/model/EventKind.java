package org.chronofront.model;

/// What kind of thing happened. The first six are what filters and colours tell apart.
public enum EventKind {
  /// Two armed sides fight, on the ground.
  BATTLE("Battle"),
  /// Shelling, air strike, bomb.
  BOMBARDMENT("Bombardment"),
  /// Violence against civilians: killing, arrest, looting.
  CIVILIAN_HARM("Harm to civilians"),
  /// Troops arrive, withdraw, encircle, cut a road, reconnoitre.
  MOVEMENT("Movement, encirclement"),
  /// Buildings or cultural property destroyed.
  DESTRUCTION("Destruction"),
  /// A speech, a recording, an announcement.
  STATEMENT("Statement"),
  /// Anything else.
  OTHER("Other");

  private final String label;

  EventKind(String label) {
    this.label = label;
  }

  /// The kind in words, as it is called wherever a person reads it.
  public String label() {
    return label;
  }
}

package org.chronofront.model;

/// An actor's part in an event.
///
/// @param actorId who
/// @param role what part
public record Participant(String actorId, Role role) {
  /// The parts that actors play.
  public enum Role {
    /// Acts.
    PERPETRATOR,
    /// Is acted upon.
    TARGET,
    /// Helps the one who acts.
    SUPPORTER,
    /// Takes part, the source gives no direction.
    PARTY
  }
}

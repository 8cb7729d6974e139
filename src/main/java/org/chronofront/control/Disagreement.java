package org.chronofront.control;

import org.chronofront.model.ControlClaim;

/// Two claims of two voices that make a place disputed for whoever hears these two voices alone:
/// each the last word in force of its origin, with different states, for spans that share a day.
/// What a third says later settles the place, but not what the two have said.
///
/// As in decision 2 a voice is an origin (the SOHR through AFP is the SOHR), its earlier words
/// never dispute anything, and a claim with an open end is never in force.
///
/// @param weaker the one that loses where only one can win
/// @param stronger the other, in force no earlier than the weaker
public record Disagreement(ControlClaim weaker, ControlClaim stronger) {
  /// The place.
  public String placeId() {
    return stronger.placeId();
  }

  /// True for one of the two.
  public boolean has(ControlClaim claim) {
    return claim.equals(weaker) || claim.equals(stronger);
  }

  /// The other one.
  ///
  /// @param claim one of the two
  public ControlClaim other(ControlClaim claim) {
    return claim.equals(weaker) ? stronger : weaker;
  }
}

package org.chronofront.library;

import java.util.List;
import java.util.Set;
import org.chronofront.control.ControlHistory;
import org.chronofront.model.Place;

/// All that the app knows of one place.
///
/// @param place the place
/// @param history its control, under the rule and knowledge day asked for
/// @param claims every claim known by that day, newest first (in the engine's order)
/// @param events the events there, newest first
/// @param refused ids of the claims that the rule does not admit on any day
public record PlaceDossier(
    Place place,
    ControlHistory history,
    List<ClaimDetail> claims,
    List<EventDetail> events,
    Set<String> refused) {
  /// Copies the lists.
  public PlaceDossier {
    claims = List.copyOf(claims);
    events = List.copyOf(events);
    refused = Set.copyOf(refused);
  }

  /// One of which the rule admits every claim.
  public PlaceDossier(
      Place place, ControlHistory history, List<ClaimDetail> claims, List<EventDetail> events) {
    this(place, history, claims, events, Set.of());
  }
}

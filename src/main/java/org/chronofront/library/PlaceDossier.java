package org.chronofront.library;

import java.util.List;
import org.chronofront.control.ControlHistory;
import org.chronofront.model.Place;

/// All that the app knows of one place.
///
/// @param place the place
/// @param history its control, under the rule and knowledge day asked for
/// @param claims every claim known by that day, newest first (in the engine's order)
/// @param events the events there, newest first
public record PlaceDossier(
    Place place, ControlHistory history, List<ClaimDetail> claims, List<EventDetail> events) {
  /// Copies the lists.
  public PlaceDossier {
    claims = List.copyOf(claims);
    events = List.copyOf(events);
  }
}

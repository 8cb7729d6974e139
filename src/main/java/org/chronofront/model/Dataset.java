package org.chronofront.model;

import java.util.List;

/// A whole dataset, checked: every reference leads somewhere.
///
/// @param id stable; loading a dataset with the same id again replaces it
/// @param title what people call it
/// @param description one paragraph
/// @param licence the terms under which it may be passed on
/// @param attribution whom to name
public record Dataset(
    String id,
    String title,
    String description,
    String licence,
    String attribution,
    List<Source> sources,
    List<Actor> actors,
    List<Place> places,
    List<Excerpt> excerpts,
    List<Event> events,
    List<ControlClaim> claims) {
  /// Copies the lists.
  public Dataset {
    sources = List.copyOf(sources);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    excerpts = List.copyOf(excerpts);
    events = List.copyOf(events);
    claims = List.copyOf(claims);
  }
}

package org.chronofront.model;

import java.util.List;

/// A whole dataset, checked: every reference leads somewhere.
public record Dataset(
    DatasetInfo info,
    List<Source> sources,
    List<Actor> actors,
    List<Place> places,
    List<Excerpt> excerpts,
    List<Event> events,
    List<ControlClaim> claims,
    List<Area> areas) {
  /// Copies the lists.
  public Dataset {
    sources = List.copyOf(sources);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    excerpts = List.copyOf(excerpts);
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    areas = List.copyOf(areas);
  }

  /// A dataset without areas.
  public Dataset(
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
    this(
        new DatasetInfo(id, title, description, licence, attribution),
        sources,
        actors,
        places,
        excerpts,
        events,
        claims,
        List.of());
  }

  /// Its id.
  public String id() {
    return info.id();
  }

  /// What people call it.
  public String title() {
    return info.title();
  }
}

package org.chronofront.storage;

import java.util.List;
import org.chronofront.model.Actor;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Place;
import org.chronofront.model.Source;

/// All of a library but its texts, as of one moment.
///
/// @param events ordered by first possible day, then last, then id
/// @param excerpts how many there are
public record StoredContents(
    int formatVersion,
    List<StoredDataset> datasets,
    List<Source> sources,
    List<Actor> actors,
    List<Place> places,
    List<ControlClaim> claims,
    List<EventHead> events,
    int excerpts) {
  /// Copies the lists.
  public StoredContents {
    datasets = List.copyOf(datasets);
    sources = List.copyOf(sources);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    claims = List.copyOf(claims);
    events = List.copyOf(events);
  }
}

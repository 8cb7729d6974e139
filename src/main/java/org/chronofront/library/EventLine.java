package org.chronofront.library;

import java.util.List;
import org.chronofront.model.Event;
import org.jspecify.annotations.Nullable;

/// An event as a list shows it.
///
/// @param row of the index
/// @param event all that is said of it
/// @param place the name of its place, null when it has none
/// @param actors names, in the order given
/// @param dataset the title of the dataset that it comes from
public record EventLine(
    int row, Event event, @Nullable String place, List<String> actors, String dataset) {
  /// Copies the list.
  public EventLine {
    actors = List.copyOf(actors);
  }

  /// Puts names to an event.
  static EventLine of(int row, Event event, Catalog catalog, String dataset) {
    String place = event.placeId();
    return new EventLine(
        row,
        event,
        place == null ? null : catalog.place(place).displayName(),
        event.participants().stream()
            .map(participant -> catalog.actor(participant.actorId()).displayName())
            .distinct()
            .toList(),
        dataset);
  }
}

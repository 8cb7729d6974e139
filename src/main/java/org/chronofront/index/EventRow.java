package org.chronofront.index;

import java.util.List;
import org.chronofront.model.DateSpan;
import org.chronofront.model.EventKind;
import org.chronofront.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/// What the index needs of one event.
///
/// @param point null when the event has no place with a point
public record EventRow(
    String id,
    EventKind kind,
    DateSpan span,
    @Nullable String placeId,
    @Nullable GeoPoint point,
    List<String> actors,
    List<String> sources) {
  /// Copies the lists.
  public EventRow {
    actors = List.copyOf(actors);
    sources = List.copyOf(sources);
  }
}

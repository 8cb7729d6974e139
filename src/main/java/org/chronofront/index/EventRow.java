package org.chronofront.index;

import java.time.LocalDate;
import java.util.List;
import org.chronofront.model.DateSpan;
import org.chronofront.model.EventKind;
import org.chronofront.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/// What the index needs of one event.
///
/// @param reported the day of the first report, null when no report is dated
/// @param span null when it is undated
/// @param point null when the event has no place with a point
public record EventRow(
    String id,
    EventKind kind,
    @Nullable DateSpan span,
    @Nullable String placeId,
    @Nullable GeoPoint point,
    List<String> actors,
    List<String> outlets,
    @Nullable LocalDate reported) {
  /// An event whose reports bear no date: known on every day.
  public EventRow(
      String id,
      EventKind kind,
      @Nullable DateSpan span,
      @Nullable String placeId,
      @Nullable GeoPoint point,
      List<String> actors,
      List<String> outlets) {
    this(id, kind, span, placeId, point, actors, outlets, null);
  }

  /// Copies the lists.
  public EventRow {
    actors = List.copyOf(actors);
    outlets = List.copyOf(outlets);
  }
}

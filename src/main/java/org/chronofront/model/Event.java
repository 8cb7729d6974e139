package org.chronofront.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that happened.
///
/// @param id stable within the dataset
/// @param kind what
/// @param span when, as precise as its sources are; null when no source dates it
/// @param placeId where, null when it has no place in the dataset
/// @param point where exactly, when that is not its place's point, or it has no place; null
///   otherwise
/// @param where how precisely the sources place it
/// @param participants who
/// @param fatalities deaths, null when no source gives a figure
/// @param summary one sentence in the dataset's own words; may be empty in an imported dataset
/// @param reports who says so and in which words
/// @param details whatever else the dataset says of it, in its own names and order
public record Event(
    String id,
    EventKind kind,
    @Nullable DateSpan span,
    @Nullable String placeId,
    @Nullable GeoPoint point,
    PlacePrecision where,
    List<Participant> participants,
    @Nullable Fatalities fatalities,
    String summary,
    List<Report> reports,
    List<Detail> details) {
  /// Copies the lists.
  public Event {
    participants = List.copyOf(participants);
    reports = List.copyOf(reports);
    details = List.copyOf(details);
  }

  /// An event at its place's point, of which nothing else is said.
  public Event(
      String id,
      EventKind kind,
      @Nullable DateSpan span,
      @Nullable String placeId,
      List<Participant> participants,
      @Nullable Fatalities fatalities,
      String summary,
      List<Report> reports) {
    this(
        id,
        kind,
        span,
        placeId,
        null,
        PlacePrecision.UNSTATED,
        participants,
        fatalities,
        summary,
        reports,
        List.of());
  }
}

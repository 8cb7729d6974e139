package org.chronofront.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that happened.
///
/// @param id stable within the dataset
/// @param kind what
/// @param span when, as precise as its sources are
/// @param placeId where, null when it has no place in the dataset
/// @param participants who
/// @param fatalities deaths, null when no source gives a figure
/// @param summary one sentence in English, in the dataset's own words
/// @param reports who says so and in which words
public record Event(
    String id,
    EventKind kind,
    DateSpan span,
    @Nullable String placeId,
    List<Participant> participants,
    @Nullable Fatalities fatalities,
    String summary,
    List<Report> reports) {
  /// Copies the lists.
  public Event {
    participants = List.copyOf(participants);
    reports = List.copyOf(reports);
  }
}

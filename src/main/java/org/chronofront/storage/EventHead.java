package org.chronofront.storage;

import java.time.LocalDate;
import java.util.List;
import org.chronofront.model.DateSpan;
import org.chronofront.model.EventKind;
import org.jspecify.annotations.Nullable;

/// What filtering and drawing need of an event, without its words.
///
/// @param actors ids of all that take part, without repetition
/// @param reported the day of the first report, null when there is none
/// @param sources ids of the sources in which the words stand, without repetition
public record EventHead(
    String id,
    EventKind kind,
    DateSpan span,
    @Nullable String placeId,
    List<String> actors,
    List<String> sources,
    @Nullable LocalDate reported) {
  /// Copies the lists.
  public EventHead {
    actors = List.copyOf(actors);
    sources = List.copyOf(sources);
  }
}

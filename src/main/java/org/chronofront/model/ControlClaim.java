package org.chronofront.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A source, in words that can be quoted, says who holds a place at a time.
///
/// @param id stable within the dataset
/// @param placeId what it is about
/// @param state what it says
/// @param span the days on which the state may have begun, or been so
/// @param reported the day on which it was first said in public
/// @param sourceId the source in which the words stand
/// @param originId who says so: the source itself, or one that it relies on, directly or not
/// @param excerptIds the words, at least one
/// @param extent how much of the place
/// @param confidence how sure the source is
/// @param note why it was coded like this, where a reader might ask; null when plain
public record ControlClaim(
    String id,
    String placeId,
    ControlState state,
    DateSpan span,
    LocalDate reported,
    String sourceId,
    String originId,
    List<String> excerptIds,
    Extent extent,
    Confidence confidence,
    @Nullable String note) {
  /// Copies the list.
  public ControlClaim {
    excerptIds = List.copyOf(excerptIds);
  }

  /// True when it had been said in public by the knowledge day; always when there is none.
  public boolean isKnownBy(@Nullable LocalDate known) {
    return known == null || !reported.isAfter(known);
  }

  /// The same claim of another state: what it says at another level of actors.
  public ControlClaim saying(ControlState other) {
    return new ControlClaim(
        id,
        placeId,
        other,
        span,
        reported,
        sourceId,
        originId,
        excerptIds,
        extent,
        confidence,
        note);
  }
}

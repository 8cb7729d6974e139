package org.chronofront.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import org.chronofront.library.Telling;
import org.jspecify.annotations.Nullable;

/// What lies under the pointer.
sealed interface Hit {
  /// The day's cursor or the strip in which its flag moves.
  record Cursor() implements Hit {}

  /// The knowledge day's line or flag.
  record Known() implements Hit {}

  /// The pin of a ribbon.
  record Pin(String placeId) implements Hit {}

  /// The name of a place.
  record Name(String placeId) implements Hit {}

  /// What unfolds each source's ribbon below that of a place, or folds them.
  record Fold(String placeId) implements Hit {}

  /// The name of an outlet, or a ribbon as it tells a place.
  ///
  /// @param day null on the name
  record Told(String placeId, Telling telling, @Nullable LocalDate day) implements Hit {}

  /// A disagreement marked on such a ribbon.
  record Disagreed(Telling telling, Telling.Against against, LocalDate day) implements Hit {}

  /// The row for the sources that have none.
  record Rest(String placeId, int more) implements Hit {}

  /// A ribbon on a day.
  record Ribbon(String placeId, LocalDate day) implements Hit {}

  /// Marks of claims, nearest first, at least one.
  record Claims(String placeId, List<ClaimMark> marks) implements Hit {}

  /// A day of the histogram.
  record Bars(LocalDate day) implements Hit {}

  /// The axis.
  record Axis() implements Hit {}

  /// The overview, at a moment in days since 1970-01-01.
  record Overview(double epochDay) implements Hit {}

  /// Nothing.
  record Nothing() implements Hit {}
}

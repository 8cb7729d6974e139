package org.chronofront.control;

import java.time.LocalDate;
import org.chronofront.model.DateSpan;
import org.jspecify.annotations.Nullable;

/// A change of control: it lies somewhere between an earliest and a latest day and is drawn as a
/// gradient, not as a line.
///
/// @param before the finding until then
/// @param after the finding from then on
/// @param earliest the first day on which it may have happened, null when open
/// @param latest the day from which the new finding is certain
public record ControlChange(
    Finding before, Finding after, @Nullable LocalDate earliest, LocalDate latest) {

  static ControlChange between(Finding before, Period next) {
    LocalDate latest = next.from();
    if (latest == null) {
      throw new IllegalArgumentException("the first period begins with no change");
    }
    if (next.finding().winning().isEmpty()) {
      return new ControlChange(before, next.finding(), latest, latest);
    }
    DateSpan span = next.finding().winning().getFirst().span();
    return new ControlChange(before, next.finding(), span.earliest(), latest);
  }
}

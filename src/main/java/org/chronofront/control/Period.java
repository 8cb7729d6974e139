package org.chronofront.control;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days through which one finding holds.
///
/// @param from the first day, null when it reaches back without end
/// @param to the last day, included; null when it goes on without end
/// @param finding what holds
public record Period(@Nullable LocalDate from, @Nullable LocalDate to, Finding finding) {
  /// True when the day lies in the period.
  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}

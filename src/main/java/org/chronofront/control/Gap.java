package org.chronofront.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A silence: days between two claims about a place of which no claim speaks. A claim speaks of
/// every day of its span; where an end is open, of the day that its source names only.
///
/// @param lastSaid the last day that an earlier claim may be about
/// @param nextSaid the first day that a later claim may be about
/// @param stateChanged true when no claim that begins on the latter names a state that a claim
///   which ends on the former names, so that something happened that no claim explains
public record Gap(LocalDate lastSaid, LocalDate nextSaid, boolean stateChanged) {
  /// The number of days of silence, at least one.
  public long days() {
    return ChronoUnit.DAYS.between(lastSaid, nextSaid) - 1;
  }
}

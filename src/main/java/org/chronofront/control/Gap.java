package org.chronofront.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A silence: days between two claims about a place of which no claim speaks.
///
/// @param lastSaid the last day that the earlier claim may be about
/// @param nextSaid the first day that the later claim may be about
/// @param stateChanged true when the later claim names another state, so that something happened
///   that no claim explains
public record Gap(LocalDate lastSaid, LocalDate nextSaid, boolean stateChanged) {
  /// The number of days of silence.
  public long days() {
    return ChronoUnit.DAYS.between(lastSaid, nextSaid) - 1;
  }
}

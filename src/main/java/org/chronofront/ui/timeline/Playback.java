package org.chronofront.ui.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Turns time that passes into days to go on. Knows no clock: it is told how much time has passed.
/// A long stretch without an event or a claim is crossed in about a second, so that sparse data
/// does not seem to stand still.
final class Playback {
  private static final double LONGEST_QUIET_SECONDS = 1;

  /// A pause of the screen longer than this counts as this long: no leaps.
  private static final double LONGEST_FRAME_SECONDS = 0.25;

  private double owed;
  private LocalDate target = LocalDate.MIN;
  private double hurry;

  /// Forgets fractions of days left over.
  void restart() {
    owed = 0;
    target = LocalDate.MIN;
  }

  /// The day to show now, not beyond the end.
  ///
  /// @param seconds passed since the last call
  /// @param daysPerSecond the speed
  /// @param nextBusy the next day after this one on which there is something; later than `end` when
  ///   there is none
  LocalDate advance(
      LocalDate day, double seconds, double daysPerSecond, LocalDate nextBusy, LocalDate end) {
    LocalDate next = nextBusy.isAfter(end) ? end : nextBusy;
    if (!next.equals(target)) {
      target = next;
      hurry = ChronoUnit.DAYS.between(day, next) / LONGEST_QUIET_SECONDS;
    }
    owed += Math.min(seconds, LONGEST_FRAME_SECONDS) * Math.max(daysPerSecond, hurry);
    long whole = (long) Math.floor(owed);
    owed -= whole;
    LocalDate reached = day.plusDays(whole);
    if (hurry > daysPerSecond && !reached.isBefore(target)) {
      owed = 0;
      return target;
    }
    return reached.isAfter(end) ? end : reached;
  }
}

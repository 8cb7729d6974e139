package org.chronofront.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How far one press of an arrow key, or one step of playing, moves.
public enum Step {
  DAY(ChronoUnit.DAYS),
  WEEK(ChronoUnit.WEEKS),
  /// A month on from the 31st is the last day of a shorter month.
  MONTH(ChronoUnit.MONTHS);

  private final ChronoUnit unit;

  Step(ChronoUnit unit) {
    this.unit = unit;
  }

  /// The day some steps later, earlier when negative; never beyond [DayRange#ALL].
  public LocalDate plus(LocalDate day, int steps) {
    LocalDate within = DayRange.ALL.clamp(day);
    return DayRange.ALL.clamp(within.plus(steps, unit));
  }

  /// The day some steps earlier.
  public LocalDate minus(LocalDate day, int steps) {
    return plus(day, -steps);
  }

  /// The window some steps later, as many days long as before: the width of a window and the width
  /// of a step have nothing to do with one another. Stops at the ends of [DayRange#ALL].
  public DayRange plus(DayRange window, int steps) {
    LocalDate last = DayRange.ALL.to().minusDays(window.days() - 1);
    LocalDate from = plus(window.from(), steps);
    LocalDate kept = from.isAfter(last) ? last : from;
    return new DayRange(kept, kept.plusDays(window.days() - 1));
  }
}

package org.chronofront.control.matrix;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// How long a step of the calendar is.
public enum StepUnit {
  DAY,
  /// From Monday to Sunday.
  WEEK,
  MONTH,
  YEAR;

  /// The last day of the step in which a day lies.
  LocalDate endOf(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
      case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
    };
  }
}

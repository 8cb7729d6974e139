package org.chronofront.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/// One row of the table of [TimeTicks]: a distance in calendar units, the days it is long at the
/// least, and how its ticks are labelled. Weeks begin on Monday; steps of several days count from
/// 1970-01-01, steps of several years from year 0.
///
/// @param unit days, weeks, months or years
/// @param count units from one tick to the next; divides 12 when the unit is months
record TickStep(ChronoUnit unit, int count) {

  /// The shortest distance between two ticks in days, which decides when the step has room.
  int shortestDays() {
    return switch (unit) {
      case DAYS -> count;
      case WEEKS -> count * 7;
      case MONTHS -> count == 1 ? 28 : count * 30 - 1;
      case YEARS -> count * 365;
      default -> throw new IllegalStateException("no ticks every " + count + " " + unit);
    };
  }

  /// The last tick on the day or before it.
  LocalDate floor(LocalDate day) {
    return switch (unit) {
      case DAYS -> day.minusDays(Math.floorMod(day.toEpochDay(), count));
      case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTHS -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / count * count + 1, 1);
      case YEARS -> LocalDate.of(Math.floorDiv(day.getYear(), count) * count, 1, 1);
      default -> throw new IllegalStateException("no ticks every " + count + " " + unit);
    };
  }

  /// The tick after a tick.
  LocalDate next(LocalDate tick) {
    return tick.plus(count, unit);
  }

  /// What to write at a tick: "12 Oct", "Oct", "2017".
  ///
  /// @param withYear whether to name the year as well
  String label(LocalDate tick, boolean withYear) {
    String month = DayText.shortName(tick.getMonth());
    String year = withYear ? " " + tick.getYear() : "";
    return switch (unit) {
      case DAYS, WEEKS -> tick.getDayOfMonth() + " " + month + year;
      case MONTHS -> month + year;
      default -> Integer.toString(tick.getYear());
    };
  }
}

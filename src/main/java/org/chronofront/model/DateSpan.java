package org.chronofront.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The days on which something may have happened, as precise as its source is. Days are calendar
/// days of the place, without a time zone; both ends are included.
///
/// @param earliest the first possible day, null when the source leaves it open
/// @param latest the last possible day, null when the source leaves it open
/// @param precision how the source put it
public record DateSpan(
    @Nullable LocalDate earliest, @Nullable LocalDate latest, DatePrecision precision) {

  /// @throws IllegalArgumentException when both ends are open or the span ends before it begins
  public DateSpan {
    if (earliest == null && latest == null) {
      throw new IllegalArgumentException("a date span needs an earliest or a latest day");
    }
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException(
          "the span ends " + latest + ", before it begins " + earliest);
    }
  }

  /// The span of one day.
  public static DateSpan day(LocalDate day) {
    return new DateSpan(day, day, DatePrecision.DAY);
  }

  /// The span of a whole calendar month.
  public static DateSpan month(YearMonth month) {
    return new DateSpan(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
  }

  /// True when the day is one of the possible ones.
  public boolean contains(LocalDate day) {
    return (earliest == null || !day.isBefore(earliest))
        && (latest == null || !day.isAfter(latest));
  }

  /// The first day that the source names: where the beginning is open, the last.
  public LocalDate firstNamed() {
    return earliest != null ? earliest : Objects.requireNonNull(latest);
  }

  /// The last day that the source names: where the end is open, the first.
  public LocalDate lastNamed() {
    return latest != null ? latest : Objects.requireNonNull(earliest);
  }

  /// True when at least one day is possible in both spans.
  public boolean overlaps(DateSpan other) {
    return startsByEndOf(other) && other.startsByEndOf(this);
  }

  /// True when the latest possible day is the given one or before it.
  public boolean isOverBy(LocalDate day) {
    return latest != null && !latest.isAfter(day);
  }

  private boolean startsByEndOf(DateSpan other) {
    return earliest == null || other.latest == null || !earliest.isAfter(other.latest);
  }
}

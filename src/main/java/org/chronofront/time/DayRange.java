package org.chronofront.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.chronofront.model.DateSpan;

/// A window of days; both ends are included.
public record DayRange(LocalDate from, LocalDate to) {
  /// The days that the app can show: the years 1 to 9999.
  public static final DayRange ALL =
      new DayRange(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

  /// @throws IllegalArgumentException when it ends before it begins
  public DayRange {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("the window ends " + to + ", before it begins " + from);
    }
  }

  /// From the first to the last day that a source names for a span.
  public static DayRange named(DateSpan span) {
    return new DayRange(span.firstNamed(), span.lastNamed());
  }

  /// The number of days, at least one.
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /// True when the day lies within.
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /// True when at least one possible day of the span lies within.
  public boolean touches(DateSpan span) {
    return (span.earliest() == null || !span.earliest().isAfter(to))
        && (span.latest() == null || !span.latest().isBefore(from));
  }

  /// The day itself when within, else the nearest end.
  public LocalDate clamp(LocalDate day) {
    return day.isBefore(from) ? from : day.isAfter(to) ? to : day;
  }

  /// The smallest window that holds both.
  public DayRange union(DayRange other) {
    return new DayRange(
        from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
  }
}

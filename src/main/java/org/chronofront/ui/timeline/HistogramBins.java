package org.chronofront.ui.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.time.DayRange;
import org.chronofront.time.TimeScale;

/// The buckets of a histogram: calendar units, wide enough to be seen, that cover what the scale
/// shows and the extent holds.
///
/// @param unit what a bucket is
/// @param starts the first day of each bucket, and one day more that closes the last
public record HistogramBins(Unit unit, List<LocalDate> starts) {
  /// Copies the list.
  public HistogramBins {
    starts = List.copyOf(starts);
  }

  /// What a bucket is.
  public enum Unit {
    DAY("day", 1),
    WEEK("week", 7),
    MONTH("month", 30.4),
    QUARTER("quarter", 91.3),
    YEAR("year", 365.2),
    DECADE("decade", 3652),
    CENTURY("century", 36524);

    private final String word;
    private final double days;

    Unit(String word, double days) {
      this.word = word;
      this.days = days;
    }

    /// "day".
    public String word() {
      return word;
    }

    /// The first day of the bucket that the day lies in; weeks begin on Monday.
    public LocalDate floor(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> day.withDayOfMonth(1);
        case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
        case YEAR -> day.withDayOfYear(1);
        case DECADE -> LocalDate.of(Math.max(1, day.getYear() / 10 * 10), 1, 1);
        case CENTURY -> LocalDate.of(Math.max(1, day.getYear() / 100 * 100), 1, 1);
      };
    }

    /// The first day of the next bucket.
    public LocalDate next(LocalDate start) {
      return switch (this) {
        case DAY -> start.plusDays(1);
        case WEEK -> start.plusWeeks(1);
        case MONTH -> start.plusMonths(1);
        case QUARTER -> start.plusMonths(3);
        case YEAR -> start.plusYears(1);
        case DECADE -> LocalDate.of(start.getYear() / 10 * 10 + 10, 1, 1);
        case CENTURY -> LocalDate.of(start.getYear() / 100 * 100 + 100, 1, 1);
      };
    }
  }

  /// The buckets for a scale.
  ///
  /// @param leastWidth the least width of a bucket in pixels
  public static HistogramBins of(TimeScale scale, DayRange extent, double leastWidth) {
    Unit unit = Unit.CENTURY;
    for (Unit candidate : Unit.values()) {
      if (candidate.days * scale.dayWidth() >= leastWidth) {
        unit = candidate;
        break;
      }
    }
    DayRange seen = scale.visible();
    LocalDate at = unit.floor(extent.clamp(seen.from()));
    LocalDate last = extent.clamp(seen.to());
    List<LocalDate> starts = new ArrayList<>(List.of(at));
    do {
      at = unit.next(at);
      starts.add(at);
    } while (!at.isAfter(last));
    return new HistogramBins(unit, starts);
  }

  /// The number of buckets.
  public int size() {
    return starts.size() - 1;
  }

  /// The days of a bucket.
  public DayRange days(int bucket) {
    return new DayRange(starts.get(bucket), starts.get(bucket + 1).minusDays(1));
  }

  /// The bucket of a day, -1 when it lies outside.
  public int bucketOf(LocalDate day) {
    for (int bucket = 0; bucket < size(); bucket++) {
      if (days(bucket).contains(day)) {
        return bucket;
      }
    }
    return -1;
  }

  /// The same as the index wants it: days since 1970-01-01.
  int[] firstDays() {
    return starts.stream().mapToInt(day -> (int) day.toEpochDay()).toArray();
  }
}

package org.chronofront.ingest.acled;

import java.time.LocalDate;
import java.time.YearMonth;
import org.chronofront.ingest.conflict.BadValue;
import org.chronofront.ingest.conflict.Counts;
import org.chronofront.ingest.conflict.Days;
import org.chronofront.ingest.conflict.RowFlags;
import org.chronofront.ingest.table.TableRow;
import org.chronofront.ingest.value.DayOrder;
import org.chronofront.ingest.value.DayReader;
import org.chronofront.ingest.value.ReadSpan;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.jspecify.annotations.Nullable;

/// When an event happened. `time_precision` 1 is the day itself; 2 is some day of the week whose
/// middle the date is; 3 is some day of the date's month.
final class AcledSpans {
  private static final int HALF_A_WEEK = 3;
  private static final long SECONDS_OF_DAY = 86_400;
  private static final int LONGEST_SECONDS = 10;
  private final AcledColumns columns;
  private final @Nullable DayOrder order;
  private final DayReader otherForms;
  private final RowFlags flags;

  AcledSpans(AcledColumns columns, @Nullable DayOrder order, RowFlags flags) {
    this.columns = columns;
    this.order = order;
    otherForms = new DayReader(order);
    this.flags = flags;
  }

  /// When a row's event happened, null when the row does not say.
  ///
  /// @throws BadValue when its date cannot be read
  @Nullable DateSpan read(TableRow row) throws BadValue {
    String value = row.value(columns.date);
    String precision = row.value(columns.timePrecision);
    int code = Counts.small(precision);
    if (precision != null && (code < 1 || code > 3)) {
      flags.add(columns.timePrecision, "time_precision is 1, 2 or 3; the date counts as the day.");
    }
    if (value == null) {
      return ofYear(row);
    }
    LocalDate day = day(row, value);
    if (day == null) {
      return inOtherForm(value);
    }
    Days.requireSensible(day.getYear(), columns.date);
    return switch (code) {
      case 2 ->
          new DateSpan(day.minusDays(HALF_A_WEEK), day.plusDays(HALF_A_WEEK), DatePrecision.WEEK);
      case 3 -> DateSpan.month(YearMonth.from(day));
      default -> DateSpan.day(day);
    };
  }

  /// The day on which ACLED last published a row, from its seconds since 1970 (UTC); null when the
  /// row does not say, or says something else.
  @Nullable LocalDate reported(TableRow row) {
    String value = row.value(columns.timestamp);
    if (value == null) {
      return null;
    }
    boolean seconds = value.length() <= LONGEST_SECONDS;
    for (int i = 0; seconds && i < value.length(); i++) {
      seconds = value.charAt(i) >= '0' && value.charAt(i) <= '9';
    }
    LocalDate day =
        seconds ? LocalDate.ofEpochDay(Long.parseLong(value) / SECONDS_OF_DAY) : Days.find(value);
    if (day == null) {
      flags.add(
          columns.timestamp,
          "This is no time in seconds since 1970, so the day on which ACLED reported it stays"
              + " open.");
    }
    return day;
  }

  private @Nullable LocalDate day(TableRow row, String value) {
    LocalDate day = Days.find(value);
    if (day == null) {
      AcledDay parts = AcledDay.parts(value);
      day = parts == null ? null : parts.day(order, Counts.small(row.value(columns.year)));
    }
    return day;
  }

  /// What ACLED does not write but somebody else may have: "2017-10" and the like. The precision's
  /// code is about a day and does not count.
  private DateSpan inOtherForm(String value) throws BadValue {
    ReadSpan read = otherForms.read(value);
    DateSpan span = read.span();
    String note = read.note();
    if (span == null) {
      throw new BadValue(columns.date, note == null ? "This is no day." : note);
    }
    if (note != null) {
      flags.add(columns.date, note);
    }
    LocalDate latest = span.latest();
    Days.requireSensible(latest == null ? 0 : latest.getYear(), columns.date);
    return span;
  }

  private @Nullable DateSpan ofYear(TableRow row) throws BadValue {
    int year = Counts.small(row.value(columns.year));
    if (year < 0) {
      return null;
    }
    Days.requireSensible(year, columns.year);
    return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR);
  }
}

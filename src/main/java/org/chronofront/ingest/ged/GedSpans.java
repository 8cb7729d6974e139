package org.chronofront.ingest.ged;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Function;
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

/// When an event happened. `date_start` and `date_end` are its earliest and latest possible day;
/// `date_prec` says how UCDP came to them: 1 the day is known, 2 within two to six days, 3 in a
/// week, 4 in a month, 5 in more than a month, up to a year.
///
/// A code that does not fit its days is flagged, and the days count. Code 5 is a year only where
/// the days are a calendar year, else a range: "2016" would say more than the source does.
final class GedSpans {
  private static final int LONGEST_MONTH = 31;
  private static final int DAYS_OF_WEEK = 7;
  private final GedColumns columns;
  private final RowFlags flags;
  private final DayReader otherForms;

  /// @param order of day and month in dates of numbers; null where no date leaves it open
  GedSpans(GedColumns columns, @Nullable DayOrder order, RowFlags flags) {
    this.columns = columns;
    this.flags = flags;
    otherForms = new DayReader(order);
  }

  /// When a row's event happened, null when the row does not say.
  ///
  /// @throws BadValue when its dates cannot be read
  @Nullable DateSpan read(TableRow row) throws BadValue {
    LocalDate start = day(row, columns.dateStart, DateSpan::earliest);
    LocalDate end = day(row, columns.dateEnd, DateSpan::latest);
    String precision = row.value(columns.datePrecision);
    int code = Counts.small(precision);
    if (precision != null && (code < 1 || code > 5)) {
      flags.add(columns.datePrecision, "date_prec is a number from 1 to 5; only the days count.");
      code = -1;
    }
    if (start == null && end == null) {
      return ofYear(row);
    }
    if (start == null || end == null) {
      return open(start, end, code);
    }
    if (end.isBefore(start)) {
      throw new BadValue(
          columns.dateEnd, "The latest possible day is before the earliest, " + start + ".");
    }
    return new DateSpan(start, end, precision(start, end, code));
  }

  private DatePrecision precision(LocalDate start, LocalDate end, int code) {
    long days = ChronoUnit.DAYS.between(start, end) + 1;
    boolean fits =
        switch (code) {
          case 1 -> days == 1;
          case 2 -> days > 1 && days <= DAYS_OF_WEEK;
          case 3 -> days == DAYS_OF_WEEK;
          case 4 -> days > 1 && days <= LONGEST_MONTH;
          case 5 -> days > LONGEST_MONTH;
          default -> true;
        };
    if (!fits) {
      flags.add(
          columns.datePrecision,
          "The code does not fit %s to %s; these days count.".formatted(start, end));
    }
    if (days == 1) {
      return DatePrecision.DAY;
    }
    return switch (code) {
      case 3 -> DatePrecision.WEEK;
      case 4 -> DatePrecision.MONTH;
      case 5 -> isCalendarYear(start, end) ? DatePrecision.YEAR : DatePrecision.RANGE;
      default -> DatePrecision.RANGE;
    };
  }

  private static boolean isCalendarYear(LocalDate start, LocalDate end) {
    return start.getDayOfYear() == 1 && end.equals(start.plusYears(1).minusDays(1));
  }

  /// A part of the columns: one day is the day where the code says so, else an end of an open span.
  private static DateSpan open(@Nullable LocalDate start, @Nullable LocalDate end, int code) {
    if (code == 1) {
      LocalDate only = start != null ? start : end;
      return new DateSpan(only, only, DatePrecision.DAY);
    }
    return new DateSpan(start, end, start != null ? DatePrecision.AFTER : DatePrecision.BEFORE);
  }

  private @Nullable DateSpan ofYear(TableRow row) throws BadValue {
    String value = row.value(columns.year);
    if (value == null) {
      return null;
    }
    int year = Counts.small(value);
    Days.requireSensible(year, columns.year);
    return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR);
  }

  /// A day in UCDP's form, or in another that a spreadsheet may have made of it.
  ///
  /// @param end which end of the days counts where it is more than one
  private @Nullable LocalDate day(
      TableRow row, int column, Function<DateSpan, @Nullable LocalDate> end) throws BadValue {
    String value = row.value(column);
    if (value == null) {
      return null;
    }
    LocalDate day = Days.find(value);
    if (day == null) {
      ReadSpan other = otherForms.read(value);
      DateSpan span = other.span();
      String note = other.note();
      if (span == null) {
        throw new BadValue(column, note == null ? "This is no day." : note);
      }
      if (note != null) {
        flags.add(column, note);
      }
      day = Objects.requireNonNull(end.apply(span));
    }
    Days.requireSensible(day.getYear(), column);
    return day;
  }
}

package org.chronofront.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.chronofront.model.DateSpan;
import org.jspecify.annotations.Nullable;

/// Writes days in English, whatever the system's language, and spans as precisely as their source
/// puts them and no more: "April 2016", never "1 April 2016".
public final class DayText {
  private static final int SHORT = 3;
  private static final int WEEK = 7;

  private DayText() {}

  /// A span in full: "1 October 2017", "April 2016", "week of 2 October 2017", "before 12 October
  /// 2017", "after 1 October 2017", "28 September – 12 October 2017", "2014". A span that does not
  /// fit its precision is written with both its ends, an open one with the end it has.
  public static String of(DateSpan span) {
    return span(span, false);
  }

  /// The same, and "undated" where there is no span.
  public static String orUndated(@Nullable DateSpan span) {
    return span == null ? "undated" : of(span);
  }

  /// The same of something that is still so where its end is open: "8 July 2024 and after".
  public static String lasting(@Nullable DateSpan span) {
    return span != null && span.earliest() != null && span.latest() == null
        ? of(span.earliest()) + " and after"
        : orUndated(span);
  }

  /// The same with months cut to three letters: "week of 2 Oct 2017".
  public static String brief(DateSpan span) {
    return span(span, true);
  }

  /// "12 October 2017".
  public static String of(LocalDate day) {
    return day(day, false);
  }

  /// "12 Oct 2017".
  public static String brief(LocalDate day) {
    return day(day, true);
  }

  /// The label of a window: "28 Sep – 12 Oct 2017", "1–12 Oct 2017", "28 Dec 2016 – 3 Jan 2017".
  public static String window(DayRange window) {
    return range(window.from(), window.to(), true);
  }

  /// "October".
  static String name(Month month) {
    return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
  }

  /// "Oct".
  static String shortName(Month month) {
    return name(month).substring(0, SHORT);
  }

  private static String span(DateSpan span, boolean brief) {
    @Nullable LocalDate earliest = span.earliest();
    @Nullable LocalDate latest = span.latest();
    if (earliest == null) {
      return "before " + day(Objects.requireNonNull(latest), brief);
    }
    if (latest == null) {
      return "after " + day(earliest, brief);
    }
    return switch (span.precision()) {
      case BEFORE -> "before " + day(latest, brief);
      case AFTER -> "after " + day(earliest, brief);
      case WEEK ->
          ChronoUnit.DAYS.between(earliest, latest) + 1 == WEEK
              ? "week of " + day(earliest, brief)
              : range(earliest, latest, brief);
      case MONTH ->
          isWholeMonth(earliest, latest)
              ? month(earliest.getMonth(), brief) + " " + earliest.getYear()
              : range(earliest, latest, brief);
      case YEAR ->
          earliest.getYear() == latest.getYear()
              ? Integer.toString(earliest.getYear())
              : range(earliest, latest, brief);
      case DAY, RANGE -> range(earliest, latest, brief);
    };
  }

  private static boolean isWholeMonth(LocalDate earliest, LocalDate latest) {
    YearMonth month = YearMonth.from(earliest);
    return earliest.getDayOfMonth() == 1 && latest.equals(month.atEndOfMonth());
  }

  private static String range(LocalDate from, LocalDate to, boolean brief) {
    if (from.equals(to)) {
      return day(from, brief);
    }
    if (from.getYear() != to.getYear()) {
      return day(from, brief) + " – " + day(to, brief);
    }
    if (from.getMonth() != to.getMonth()) {
      return dayAndMonth(from, brief) + " – " + day(to, brief);
    }
    return from.getDayOfMonth() + "–" + day(to, brief);
  }

  private static String day(LocalDate day, boolean brief) {
    return dayAndMonth(day, brief) + " " + day.getYear();
  }

  private static String dayAndMonth(LocalDate day, boolean brief) {
    return day.getDayOfMonth() + " " + month(day.getMonth(), brief);
  }

  private static String month(Month month, boolean brief) {
    return brief ? shortName(month) : name(month);
  }
}

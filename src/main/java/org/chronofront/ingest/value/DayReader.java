package org.chronofront.ingest.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.time.DateInput;
import org.chronofront.time.DateReading;
import org.jspecify.annotations.Nullable;

/// Reads the dates of files: "2017-10-01", "2013-01-03 00:00:00", "2017-10-01T12:00+03:00" (the day
/// is that of the place; clock and offset are dropped), "20171001", "2017/10/1", "01/10/2017" in an
/// order that is given, "1-Oct-17", "01 October 2017", "12 octobre 2017", "١٢ تشرين الأول ٢٠١٧"; a
/// month ("2017-10", "October 2017"), a year; "2017-10-01/2017-10-05".
///
/// A day 0 stands for the month, a month 0 for the year, both with a note. Years of two digits are
/// 1969 to 2068, with a note, and so are years before 1800 and after 2100. Remembers what it has
/// read, since dates repeat. One thread.
public final class DayReader {
  private static final int REMEMBERED = 4096;
  private static final int LONGEST = 100;
  private static final int PIVOT = 69;
  private static final String CLOCK = "(?:[T ]\\s*\\d{1,2}:\\d{2}.*|Z|[+-]\\d{2}:?\\d{2})?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?" + CLOCK);
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})" + CLOCK);
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})" + CLOCK);
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(\\d{1,2}[-/. ]+\\p{L}+\\.?[-/., ]+)['’]?(\\d{2})" + CLOCK);
  private static final Pattern INTERVAL =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})(?:/|\\.\\.|\\s+(?:to|-|–)\\s+)(\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern NUMBER = Pattern.compile("\\d{5}(\\.\\d+)?");

  private final @Nullable DayOrder order;
  private final Map<String, ReadSpan> known =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ReadSpan> eldest) {
          return size() > REMEMBERED;
        }
      };

  /// @param order of day and month between numbers; null when it is not known, and such dates are
  ///   refused unless they can be read in one way only
  public DayReader(@Nullable DayOrder order) {
    this.order = order;
  }

  /// Reads a date; never throws.
  public ReadSpan read(String text) {
    return known.computeIfAbsent(text, this::fresh);
  }

  private ReadSpan fresh(String text) {
    String plain = text.strip();
    if (plain.length() > LONGEST) {
      return refused(plain.substring(0, LONGEST) + "…");
    }
    try {
      return weighed(parsed(plain));
    } catch (DateTimeException e) {
      return ReadSpan.refused(
          "There is no such day as “%s”; a day of the calendar was expected, such as 2017-10-31."
              .formatted(plain));
    }
  }

  private ReadSpan parsed(String text) {
    Matcher m = INTERVAL.matcher(text);
    if (m.matches()) {
      return interval(LocalDate.parse(m.group(1)), LocalDate.parse(m.group(2)));
    }
    m = YEAR_FIRST.matcher(text);
    if (m.matches()) {
      String day = m.group(3);
      return parts(text, number(m, 1), number(m, 2), day == null ? -1 : Integer.parseInt(day));
    }
    m = COMPACT.matcher(text);
    if (m.matches()) {
      return parts(text, number(m, 1), number(m, 2), number(m, 3));
    }
    m = YEAR_LAST.matcher(text);
    if (m.matches()) {
      return yearLast(text, m);
    }
    if (NUMBER.matcher(text).matches()) {
      return ReadSpan.refused(
          "“%s” may be a spreadsheet's day number. Format the column as a date, such as 2017-10-01."
              .formatted(text));
    }
    return words(text);
  }

  private ReadSpan yearLast(String text, Matcher m) {
    int first = number(m, 1);
    int second = number(m, 2);
    DayOrder used = order;
    if (used == null && (first > 12 || first == second)) {
      used = DayOrder.DAY_FIRST;
    } else if (used == null && second > 12) {
      used = DayOrder.MONTH_FIRST;
    }
    if (used == null) {
      return ReadSpan.refused(
          "“%s” may have day or month first, and nothing says which. Choose the order of the dates."
              .formatted(text));
    }
    boolean dayFirst = used == DayOrder.DAY_FIRST;
    int month = dayFirst ? second : first;
    int day = dayFirst ? first : second;
    if (month > 12 && day <= 12) {
      return ReadSpan.refused(
          "“%s” has no such month with the %s first, as the other dates have it."
              .formatted(text, dayFirst ? "day" : "month"));
    }
    String year = m.group(3);
    ReadSpan read = parts(text, fullYear(year), month, day);
    return year.length() == 2 ? shortYear(read, text) : read;
  }

  private ReadSpan words(String text) {
    Matcher m = SHORT_YEAR.matcher(text);
    boolean shortened = m.matches();
    String full =
        shortened
            ? m.group(1) + fullYear(m.group(2))
            : text.replaceFirst("(?<=\\d{4}),?[T ]+\\d{1,2}:\\d{2}.*$", "");
    return switch (DateInput.parse(full)) {
      case DateReading.Understood(DateSpan span, String note) when numbersOnly(full) ->
          refused(text);
      case DateReading.Understood(DateSpan span, String note) ->
          shortened ? shortYear(ReadSpan.of(span), text) : ReadSpan.of(span);
      case DateReading.Refused(String sentence) -> refused(text);
    };
  }

  /// A year alone has been left to the words; other numbers have been looked at before.
  private static boolean numbersOnly(String text) {
    return text.length() != 4 && text.codePoints().noneMatch(Character::isLetter);
  }

  private static ReadSpan parts(String text, int year, int month, int day) {
    if (year == 0) {
      return ReadSpan.refused("“%s” has the year 0, which there is not.".formatted(text));
    }
    if (month == 0) {
      return ReadSpan.of(
              new DateSpan(
                  LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR))
          .noted("“%s” has a month 0; it is taken for the whole year.".formatted(text));
    }
    YearMonth in = YearMonth.of(year, month);
    if (day == 0) {
      return ReadSpan.of(DateSpan.month(in))
          .noted("“%s” has a day 0; it is taken for the whole month.".formatted(text));
    }
    return ReadSpan.of(day < 0 ? DateSpan.month(in) : DateSpan.day(in.atDay(day)));
  }

  private static ReadSpan interval(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return ReadSpan.refused("The span ends %s, before it begins %s.".formatted(to, from));
    }
    return ReadSpan.of(
        from.equals(to) ? DateSpan.day(from) : new DateSpan(from, to, DatePrecision.RANGE));
  }

  private static ReadSpan weighed(ReadSpan read) {
    DateSpan span = read.span();
    LocalDate day = span == null ? null : span.latest();
    if (day == null || (day.getYear() >= 1800 && day.getYear() <= 2100)) {
      return read;
    }
    return read.noted("The year %04d is unlikely.".formatted(day.getYear()));
  }

  private static ReadSpan shortYear(ReadSpan read, String text) {
    DateSpan span = read.span();
    LocalDate day = span == null ? null : span.latest();
    return day == null
        ? read
        : read.noted("The year of “%s” is taken for %d.".formatted(text, day.getYear()));
  }

  private static int fullYear(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() > 2 ? year : year + (year < PIVOT ? 2000 : 1900);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static ReadSpan refused(String text) {
    return ReadSpan.refused(
        "“%s” is not a date. Write one such as 2017-10-01, 1 October 2017, 2017-10 or 2017."
            .formatted(text));
  }
}

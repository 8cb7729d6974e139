package org.chronofront.ingest.tree;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.time.DateInput;
import org.chronofront.time.DateReading;
import org.jspecify.annotations.Nullable;

/// Reads dates as tree-shaped files write them: ISO 8601 with or without a time and an offset (the
/// day is the calendar day as written), a month, a year, day and month in the order that was
/// answered, months in words, milliseconds since 1970.
public final class DayTexts {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2})(?:[T ][^\\p{L}]*Z?.{0,40})?)?)?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?:[T ,].{0,40})?");
  private static final Pattern MILLISECONDS = Pattern.compile("-?\\d{11,14}");

  private DayTexts() {}

  /// In which order day and month stand where both are numbers.
  public enum Order {
    DAY_FIRST,
    MONTH_FIRST
  }

  /// The span of a day, a month or a year.
  ///
  /// @param order null when nobody has said
  /// @throws FieldFault when it is no date, or no such day exists
  public static DateSpan read(String column, String text, @Nullable Order order) throws FieldFault {
    String stripped = text.strip();
    try {
      DateSpan span = span(stripped, order);
      if (span != null) {
        return span;
      }
    } catch (NoSuchDay e) {
      throw new FieldFault(column, text, e.sentence);
    }
    throw new FieldFault(
        column, text, "This is no date. Right would be 2017-10-01, 2017-10 or 2017.");
  }

  /// The order that a date of numbers shows beyond doubt, null when it shows none.
  public static @Nullable Order evident(String text) {
    Matcher numbers = NUMBERS.matcher(text.strip());
    if (!numbers.matches()) {
      return null;
    }
    int first = Integer.parseInt(numbers.group(1));
    int second = Integer.parseInt(numbers.group(2));
    if (first > 12 == second > 12) {
      return null;
    }
    return first > 12 ? Order.DAY_FIRST : Order.MONTH_FIRST;
  }

  /// True when it is a date of numbers that could be read in two orders, as two different days.
  public static boolean isAmbiguous(String text) {
    Matcher numbers = NUMBERS.matcher(text.strip());
    if (!numbers.matches()) {
      return false;
    }
    int first = Integer.parseInt(numbers.group(1));
    int second = Integer.parseInt(numbers.group(2));
    return first <= 12 && second <= 12 && first != second;
  }

  private static @Nullable DateSpan span(String text, @Nullable Order order) throws NoSuchDay {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return span(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return span(compact.group(1), compact.group(2), compact.group(3));
    }
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      return ofNumbers(numbers, order);
    }
    if (MILLISECONDS.matcher(text).matches()) {
      Instant instant = Instant.ofEpochMilli(Long.parseLong(text));
      return DateSpan.day(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }
    return text.length() <= 60
            && text.chars().anyMatch(Character::isLetter)
            && DateInput.parse(text) instanceof DateReading.Understood understood
        ? understood.span()
        : null;
  }

  private static DateSpan ofNumbers(Matcher numbers, @Nullable Order order) throws NoSuchDay {
    String first = numbers.group(1);
    String second = numbers.group(2);
    Order known = order != null ? order : evident(numbers.group());
    if (known == null && !first.equals(second)) {
      throw new NoSuchDay(
          "It is not said whether day or month comes first. Answer the question, or write"
              + " 2017-10-01.");
    }
    return known == Order.MONTH_FIRST
        ? span(numbers.group(3), first, second)
        : span(numbers.group(3), second, first);
  }

  private static DateSpan span(
      String yearText, @Nullable String monthText, @Nullable String dayText) throws NoSuchDay {
    int year = Integer.parseInt(yearText);
    if (year == 0) {
      throw new NoSuchDay("There is no year 0.");
    }
    if (monthText == null) {
      return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR);
    }
    int month = Integer.parseInt(monthText);
    if (month < 1 || month > 12) {
      throw new NoSuchDay("There is no month %d: months are 1 to 12.".formatted(month));
    }
    YearMonth in = YearMonth.of(year, month);
    if (dayText == null) {
      return DateSpan.month(in);
    }
    int day = Integer.parseInt(dayText);
    if (!in.isValidDay(day)) {
      throw new NoSuchDay(
          "There is no day %d in this month: its days are 1 to %d."
              .formatted(day, in.lengthOfMonth()));
    }
    return DateSpan.day(in.atDay(day));
  }

  private static final class NoSuchDay extends Exception {
    private static final long serialVersionUID = 1L;
    private final String sentence;

    NoSuchDay(String sentence) {
      super(sentence, null, false, false);
      this.sentence = sentence;
    }
  }
}

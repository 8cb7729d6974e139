package org.chronofront.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;

/// Reads a date as a person types it: "12/10/2017", "2017-10-12", "12 octobre 2017", "1er oct.
/// 2017", "October 12, 2017", "١٢ تشرين الأول ٢٠١٧"; a month, "2017-10" or "octobre 2017"; a year,
/// "2017". Case, accents, spaces and points are forgiven.
///
/// Between numbers the day comes first, as in the app's sources: "12/10/2017" is 12 October, and
/// the reading's note says so. "10/13/2017" can only be 13 October and is read so, with a note. A
/// number of four digits in front is a year: "2017/10/12". Years have four digits, 0001–9999.
public final class DateInput {
  private static final String EXAMPLES = "12/10/2017, 12 October 2017, 2017-10 or 2017";
  private static final Pattern TOKEN = Pattern.compile("\\d+|\\p{L}+");
  private static final Pattern ALLOWED =
      Pattern.compile("[\\d\\p{L}]([\\d\\p{L}\\s,،.'’/-]*[\\d\\p{L}.\\s])?");

  private DateInput() {}

  /// Reads what was typed; never throws.
  public static DateReading parse(String typed) {
    try {
      return read(typed);
    } catch (NoSuchDate refusal) {
      return new DateReading.Refused(refusal.sentence);
    }
  }

  private static DateReading read(String typed) throws NoSuchDate {
    String text = DateWords.fold(typed);
    if (text.isEmpty()) {
      throw new NoSuchDate("Type a date such as " + EXAMPLES + ".");
    }
    if (!ALLOWED.matcher(text).matches()) {
      throw notADate(typed);
    }
    List<String> numbers = new ArrayList<>();
    List<String> words = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      String part = token.group();
      if (Character.isDigit(part.charAt(0))) {
        numbers.add(part);
      } else if (!DateWords.isFiller(part)) {
        words.add(part);
      }
    }
    return words.isEmpty()
        ? ofNumbers(typed, numbers)
        : ofWords(typed, numbers, month(String.join(" ", words)));
  }

  private static DateReading ofNumbers(String typed, List<String> numbers) throws NoSuchDate {
    boolean yearFirst = numbers.size() > 1 && numbers.getFirst().length() > 2;
    List<String> parts = yearFirst ? numbers.reversed() : numbers;
    return switch (parts.size()) {
      case 1 -> understood(ofYear(year(parts.get(0))));
      case 2 -> understood(ofMonth(year(parts.get(1)), month(small(parts.get(0)))));
      case 3 -> {
        int year = year(parts.get(2));
        int first = small(parts.get(0));
        int second = small(parts.get(1));
        yield yearFirst
            ? understood(ofDay(year, month(second), first))
            : dayFirst(typed, first, second, year);
      }
      default -> throw notADate(typed);
    };
  }

  private static DateReading dayFirst(String typed, int first, int second, int year)
      throws NoSuchDate {
    if (second > 12 && first > 12) {
      throw new NoSuchDate("Neither " + first + " nor " + second + " is a month.");
    }
    boolean monthFirst = second > 12;
    DateSpan span =
        monthFirst ? ofDay(year, month(first), second) : ofDay(year, month(second), first);
    if (!monthFirst && (first > 12 || first == second)) {
      return understood(span);
    }
    String why = monthFirst ? "month first, as no month is " + second : "day first";
    String note = "%s is read %s: %s.".formatted(typed.strip(), why, DayText.of(span));
    return new DateReading.Understood(span, note);
  }

  private static DateReading ofWords(String typed, List<String> numbers, Month month)
      throws NoSuchDate {
    return switch (numbers.size()) {
      case 0 -> throw new NoSuchDate("Add the year, as in " + DayText.name(month) + " 2017.");
      case 1 -> {
        if (numbers.getFirst().length() <= 2) {
          throw new NoSuchDate("Add the year, as in 12 " + DayText.name(month) + " 2017.");
        }
        yield understood(ofMonth(year(numbers.getFirst()), month));
      }
      case 2 -> {
        boolean yearFirst = numbers.getFirst().length() > 2;
        String day = yearFirst ? numbers.getLast() : numbers.getFirst();
        String year = yearFirst ? numbers.getFirst() : numbers.getLast();
        yield understood(ofDay(year(year), month, small(day)));
      }
      default -> throw notADate(typed);
    };
  }

  private static Month month(String word) throws NoSuchDate {
    Set<Month> months = DateWords.months(word);
    if (months.isEmpty()) {
      throw new NoSuchDate("“" + word + "” is not a month.");
    }
    if (months.size() > 1) {
      List<String> names = months.stream().map(DayText::name).toList();
      throw new NoSuchDate("“" + word + "” may be " + String.join(" or ", names) + ".");
    }
    return months.iterator().next();
  }

  private static Month month(int number) throws NoSuchDate {
    if (number < 1 || number > 12) {
      throw new NoSuchDate("There is no month " + number + ".");
    }
    return Month.of(number);
  }

  private static int year(String digits) throws NoSuchDate {
    if (digits.length() != 4) {
      throw new NoSuchDate("Write the year with four digits, as in 2017.");
    }
    int year = Integer.parseInt(digits);
    if (year == 0) {
      throw new NoSuchDate("There is no year 0.");
    }
    return year;
  }

  private static int small(String digits) throws NoSuchDate {
    if (digits.length() > 2) {
      throw new NoSuchDate(digits + " is neither a day nor a month.");
    }
    return Integer.parseInt(digits);
  }

  private static DateSpan ofDay(int year, Month month, int day) throws NoSuchDate {
    YearMonth in = YearMonth.of(year, month);
    if (day < 1) {
      throw new NoSuchDate("There is no day 0.");
    }
    if (!in.isValidDay(day)) {
      throw new NoSuchDate(
          DayText.of(DateSpan.month(in)) + " has " + in.lengthOfMonth() + " days.");
    }
    return DateSpan.day(in.atDay(day));
  }

  private static DateSpan ofMonth(int year, Month month) {
    return DateSpan.month(YearMonth.of(year, month));
  }

  private static DateSpan ofYear(int year) {
    return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR);
  }

  private static DateReading understood(DateSpan span) {
    return new DateReading.Understood(span, null);
  }

  private static NoSuchDate notADate(String typed) {
    return new NoSuchDate(
        "“" + typed.strip() + "” is not a date. Type one such as " + EXAMPLES + ".");
  }

  /// Carries the sentence out of the depths; never leaves this class.
  private static final class NoSuchDate extends Exception {
    private static final long serialVersionUID = 1L;
    private final String sentence;

    NoSuchDate(String sentence) {
      super(sentence, null, false, false);
      this.sentence = sentence;
    }
  }
}

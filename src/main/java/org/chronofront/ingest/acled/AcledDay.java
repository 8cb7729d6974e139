package org.chronofront.ingest.acled;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chronofront.ingest.conflict.Counts;
import org.chronofront.ingest.conflict.Days;
import org.chronofront.ingest.value.DayOrder;
import org.jspecify.annotations.Nullable;

/// A date as ACLED and the programs that its files go through print it: `2017-10-01`, `01 October
/// 2017`, `01-October-2017`, `1-Oct-17`, `October 1, 2017`, `01/10/2017`, `2017/10/01`.
///
/// @param first number or name of a month, or the year
/// @param second likewise
/// @param third likewise
record AcledDay(String first, String second, String third) {
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final int SHORTEST_MONTH = 3;

  /// ACLED begins in 1997, and nobody writes of 2070 yet.
  private static final int FIRST_OF_LAST_CENTURY = 70;

  /// The three parts of a date, null when it has not three. A time of day behind it is passed over.
  static @Nullable AcledDay parts(String value) {
    String[] parts = new String[3];
    int count = 0;
    int i = 0;
    int end = value.indexOf(':') < 0 ? value.length() : Math.max(0, value.indexOf(':') - 2);
    while (i < end) {
      int begin = i;
      while (i < end && Character.isLetterOrDigit(value.charAt(i))) {
        i++;
      }
      if (i > begin) {
        if (count == 3) {
          return null;
        }
        parts[count++] = value.substring(begin, i);
      } else if (" -/.,".indexOf(value.charAt(i)) < 0) {
        return null;
      } else {
        i++;
      }
    }
    return count == 3 ? new AcledDay(parts[0], parts[1], parts[2]) : null;
  }

  /// True when it is made of numbers and the year stands last, so that day and month have an order.
  boolean hasOrder() {
    return first.length() <= 2 && Counts.small(first) >= 0 && Counts.small(second) >= 0;
  }

  /// The day, null when there is no such day.
  ///
  /// @param order of day and month where it is made of numbers; null when it is not known
  /// @param year what another column says, by which a year of two digits is completed; -1 for
  ///   nothing
  @Nullable LocalDate day(@Nullable DayOrder order, int year) {
    if (first.length() == 4 && Counts.small(first) >= 0) {
      return Days.of(Counts.small(first), month(second), Counts.small(third));
    }
    if (order == null && hasOrder()) {
      return null;
    }
    int full = year(third, year);
    if (Counts.small(first) < 0) {
      return Days.of(full, month(first), Counts.small(second));
    }
    boolean monthFirst = order == DayOrder.MONTH_FIRST && Counts.small(second) >= 0;
    return monthFirst
        ? Days.of(full, month(first), Counts.small(second))
        : Days.of(full, month(second), Counts.small(first));
  }

  private static int year(String digits, int other) {
    int year = Counts.small(digits);
    if (digits.length() != 2 || year < 0) {
      return digits.length() == 4 ? year : -1;
    }
    if (other >= 0 && other % 100 == year) {
      return other;
    }
    return year >= FIRST_OF_LAST_CENTURY ? 1900 + year : 2000 + year;
  }

  /// The number of a month, -1 when it is none.
  private static int month(String text) {
    int number = Counts.small(text);
    if (number >= 0 || text.length() < SHORTEST_MONTH) {
      return number;
    }
    String word = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(word) || (i == 8 && word.equals("sept"))) {
        return i + 1;
      }
    }
    return -1;
  }
}

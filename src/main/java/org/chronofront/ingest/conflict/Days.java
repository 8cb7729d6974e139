package org.chronofront.ingest.conflict;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Days as datasets print them: "2016-01-31", with a time of day behind it or without ("2016-01-31
/// 00:00:00"), which is passed over.
public final class Days {
  private static final int LENGTH = 10;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private Days() {}

  /// The day of a text, null when it is none.
  public static @Nullable LocalDate find(String text) {
    int length = text.length();
    if (length < LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    if (length > LENGTH && !isTime(text)) {
      return null;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, LENGTH);
    return of(year, month, day);
  }

  /// A day of the calendar, null when there is no such day; year 0 is none.
  public static @Nullable LocalDate of(int year, int month, int day) {
    boolean inCalendar = year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1;
    if (!inCalendar || (day > 28 && day > YearMonth.of(year, month).lengthOfMonth())) {
      return null;
    }
    return LocalDate.of(year, month, day);
  }

  /// Refuses years that stand for no date, such as 1 and 9999.
  ///
  /// @param column in which it stands
  public static void requireSensible(int year, int column) throws BadValue {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new BadValue(
          column,
          "The year is not between %d and %d. Leave the field empty where the date is not known."
              .formatted(FIRST_YEAR, LAST_YEAR));
    }
  }

  private static boolean isTime(String text) {
    char first = text.charAt(LENGTH);
    if (first != ' ' && first != 'T') {
      return false;
    }
    for (int i = LENGTH + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && ":.+-Z ".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /// The number that digits make, -1 when something else stands there.
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }
}

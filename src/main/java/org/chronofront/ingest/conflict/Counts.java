package org.chronofront.ingest.conflict;

import org.jspecify.annotations.Nullable;

/// Whole numbers as tables write them: "12", and "12.0" where a spreadsheet took them for decimals.
public final class Counts {
  private static final int LONGEST = 9;

  private Counts() {}

  /// A number of deaths.
  ///
  /// @param value null for none
  /// @throws BadValue when it is no whole number from 0 to 999,999,999
  public static @Nullable Integer deaths(@Nullable String value, int column) throws BadValue {
    if (value == null) {
      return null;
    }
    int number = small(value);
    if (number < 0) {
      throw new BadValue(
          column, "This is no number of deaths. Write a whole number such as 12, or nothing.");
    }
    return number;
  }

  /// A code or count; -1 when it is no whole number from 0 to 999,999,999.
  ///
  /// @param value null for none
  public static int small(@Nullable String value) {
    if (value == null) {
      return -1;
    }
    int end = value.endsWith(".0") ? value.length() - 2 : value.length();
    if (end == 0 || end > LONGEST) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < end; i++) {
      int digit = value.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }
}

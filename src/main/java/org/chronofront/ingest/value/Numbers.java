package org.chronofront.ingest.value;

import org.jspecify.annotations.Nullable;

/// Reads the numbers of files.
public final class Numbers {
  private static final int LONGEST = 40;

  private Numbers() {}

  /// A decimal number, NaN when the text is none or none that can be counted with (NaN, Infinity,
  /// 1e999).
  ///
  /// @param mark the decimal mark, "." or ","; the other one and spaces may part thousands
  public static double decimal(String text, char mark) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean digits = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == mark) {
        plain.append('.');
      } else if (c >= '0' && c <= '9') {
        digits = true;
        plain.append(c);
      } else if (c == '\u2212' || c == '-') {
        plain.append('-');
      } else if (c == '+' || c == 'e' || c == 'E') {
        plain.append(c);
      } else if (!isGrouping(c, text, i)) {
        return Double.NaN;
      }
    }
    if (!digits || plain.length() > LONGEST) {
      return Double.NaN;
    }
    try {
      double value = Double.parseDouble(plain.toString());
      return Double.isFinite(value) ? value : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /// A count of people: a whole number from 0 on, also written "12.0"; null when the text is none.
  public static @Nullable Integer count(String text, char mark) {
    double value = decimal(text, mark);
    boolean whole = value >= 0 && value <= Integer.MAX_VALUE && value == Math.rint(value);
    return whole ? (int) value : null;
  }

  /// Three digits must follow what parts thousands.
  private static boolean isGrouping(char c, String text, int at) {
    boolean parting =
        c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\'' || c == ',' || c == '.';
    if (!parting || at == 0 || at + 3 >= text.length()) {
      return false;
    }
    for (int i = at + 1; i <= at + 3; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return Character.isDigit(text.charAt(at - 1))
        && (at + 4 == text.length() || !Character.isDigit(text.charAt(at + 4)));
  }
}

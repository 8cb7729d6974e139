package org.chronofront.ingest.value;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds out over a whole column which comes first in its dates, day or month. One date with a
/// number above twelve tells for all; a column without one leaves it open.
public final class DayOrderEvidence {
  private static final Pattern NUMBERS =
      Pattern.compile("\\s*(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})(?![\\d]).*");
  private int dayFirst;
  private int monthFirst;
  private int open;
  private @Nullable String dayExample;
  private @Nullable String monthExample;
  private @Nullable String openExample;

  /// Nothing seen yet.
  public DayOrderEvidence() {}

  /// Takes note of a field of the column.
  public void add(@Nullable String value) {
    if (value == null || value.length() < 6 || !Character.isDigit(value.charAt(0))) {
      return;
    }
    Matcher numbers = NUMBERS.matcher(value);
    if (!numbers.matches()) {
      return;
    }
    int first = Integer.parseInt(numbers.group(1));
    int second = Integer.parseInt(numbers.group(2));
    if (first > 12 && second <= 12) {
      dayFirst++;
      dayExample = dayExample == null ? value : dayExample;
    } else if (second > 12 && first <= 12) {
      monthFirst++;
      monthExample = monthExample == null ? value : monthExample;
    } else if (first != second && first <= 12) {
      open++;
      openExample = openExample == null ? value : openExample;
    }
  }

  /// The order of the column; null when nothing tells, or one date says this and another that.
  public @Nullable DayOrder decided() {
    if ((dayFirst > 0) == (monthFirst > 0)) {
      return null;
    }
    return dayFirst > 0 ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
  }

  /// True when the column has dates whose reading depends on the order.
  public boolean matters() {
    return open > 0 || dayFirst > 0 || monthFirst > 0;
  }

  /// What in the column gave rise to it, as a sentence.
  public String why() {
    if (dayFirst > 0 && monthFirst > 0) {
      return "“%s” can only have its day first and “%s” only its month: the column mixes both."
          .formatted(Objects.requireNonNull(dayExample), Objects.requireNonNull(monthExample));
    }
    if (dayFirst > 0) {
      return "%,d dates such as “%s” can only have the day first."
          .formatted(dayFirst, Objects.requireNonNull(dayExample));
    }
    if (monthFirst > 0) {
      return "%,d dates such as “%s” can only have the month first."
          .formatted(monthFirst, Objects.requireNonNull(monthExample));
    }
    return open == 0
        ? ""
        : "“%s” may be read either way, and no date in the column has a number above 12."
            .formatted(Objects.requireNonNull(openExample));
  }
}

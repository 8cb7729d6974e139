package org.chronofront.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;

/// A date span in a few words, as precise as its source is and no more.
final class SpanText {
  private SpanText() {}

  static String of(DateSpan span) {
    LocalDate earliest = span.earliest();
    LocalDate latest = span.latest();
    if (earliest == null) {
      return "until " + latest;
    }
    if (latest == null) {
      return "from " + earliest + " on";
    }
    if (earliest.equals(latest)) {
      return earliest.toString();
    }
    boolean wholeMonth =
        span.precision() == DatePrecision.MONTH
            && earliest.getDayOfMonth() == 1
            && latest.equals(YearMonth.from(earliest).atEndOfMonth());
    return wholeMonth
        ? "in " + YearMonth.from(earliest)
        : "some day from " + earliest + " to " + latest;
  }
}

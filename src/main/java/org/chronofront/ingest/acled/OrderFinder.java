package org.chronofront.ingest.acled;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.conflict.Counts;
import org.chronofront.ingest.table.Table;
import org.chronofront.ingest.table.TableRow;
import org.chronofront.model.importing.Question;
import org.jspecify.annotations.Nullable;

/// Finds out from a column of dates in which order day and month stand. "13/10/2017" has the day
/// first, "10/13/2017" the month; where all dates fit both orders, or some fit only the one and
/// some only the other, a person is asked.
final class OrderFinder {
  /// The key of the question.
  static final String KEY = "date.order";

  private static final long FAR_ENOUGH = 4_000_000;
  private static final int LAST_MONTH = 12;
  private @Nullable String dayFirst;
  private @Nullable String monthFirst;
  private @Nullable String either;

  /// Looks at the dates of the first megabytes of a file.
  static OrderFinder look(Path file) throws IOException, UnreadableException {
    OrderFinder finder = new OrderFinder();
    try (Table table = Table.open(file)) {
      int column = new AcledColumns(table.header()).date;
      for (TableRow row = table.sample();
          row != null && table.bytesRead() < FAR_ENOUGH;
          row = table.sample()) {
        String value = row.value(column);
        if (value != null) {
          finder.note(value);
        }
      }
    }
    return finder;
  }

  /// Takes note of a date.
  void note(String value) {
    AcledDay parts = AcledDay.parts(value);
    if (parts == null || !parts.hasOrder()) {
      return;
    }
    if (Counts.small(parts.first()) > LAST_MONTH) {
      dayFirst = dayFirst == null ? value : dayFirst;
    } else if (Counts.small(parts.second()) > LAST_MONTH) {
      monthFirst = monthFirst == null ? value : monthFirst;
    } else {
      either = either == null ? value : either;
    }
  }

  /// The question, null when the dates leave nothing open.
  @Nullable Question question() {
    if (dayFirst == null && monthFirst == null && either == null) {
      return null;
    }
    boolean decided = (dayFirst == null) != (monthFirst == null);
    String suggested =
        decided ? (dayFirst != null ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST).answer() : null;
    String example =
        either != null ? either : String.valueOf(dayFirst != null ? dayFirst : monthFirst);
    return new Question(
        KEY,
        "In dates such as %s, what comes first?".formatted(example),
        help(decided),
        List.of(
            new Question.Option(DateOrder.DAY_FIRST.answer(), "The day (31/12/2017)"),
            new Question.Option(DateOrder.MONTH_FIRST.answer(), "The month (12/31/2017)")),
        suggested,
        !decided);
  }

  private String help(boolean decided) {
    if (decided) {
      return "%s fits only one order.".formatted(dayFirst != null ? dayFirst : monthFirst);
    }
    return dayFirst == null
        ? "All dates that were looked at fit both orders."
        : "%s fits only the one order and %s only the other; rows that do not fit your answer are rejected."
            .formatted(dayFirst, monthFirst);
  }
}

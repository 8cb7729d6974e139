package org.chronofront.ingest.ged;

import org.chronofront.ingest.conflict.BadValue;
import org.chronofront.ingest.conflict.Counts;
import org.chronofront.ingest.conflict.RowFlags;
import org.chronofront.ingest.table.TableRow;
import org.chronofront.model.Fatalities;
import org.jspecify.annotations.Nullable;

/// The figures `low`, `best` and `high`, kept as given and flagged where they contradict one
/// another.
final class GedDeaths {
  private final GedColumns columns;
  private final RowFlags flags;

  GedDeaths(GedColumns columns, RowFlags flags) {
    this.columns = columns;
    this.flags = flags;
  }

  /// The deaths of a row, null when it gives no figure.
  @Nullable Fatalities read(TableRow row) throws BadValue {
    Integer low = Counts.deaths(row.value(columns.low), columns.low);
    Integer best = Counts.deaths(row.value(columns.best), columns.best);
    Integer high = Counts.deaths(row.value(columns.high), columns.high);
    if (exceeds(low, best) || exceeds(best, high) || exceeds(low, high)) {
      flags.add(
          columns.best,
          "The figures contradict one another: low %s, best %s, high %s. They are kept as given."
              .formatted(text(low), text(best), text(high)));
    }
    return low == null && best == null && high == null ? null : new Fatalities(low, best, high);
  }

  private static boolean exceeds(@Nullable Integer low, @Nullable Integer high) {
    return low != null && high != null && low > high;
  }

  private static String text(@Nullable Integer number) {
    return number == null ? "none" : number.toString();
  }
}

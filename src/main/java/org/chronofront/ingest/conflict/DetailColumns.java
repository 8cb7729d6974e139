package org.chronofront.ingest.conflict;

import java.util.Arrays;
import java.util.List;
import org.chronofront.ingest.table.Header;
import org.chronofront.ingest.table.TableRow;
import org.chronofront.model.Detail;
import org.jspecify.annotations.Nullable;

/// The columns whose contents become details of an event, in the order and under the names of the
/// table. Nothing that a row says is lost: what stands elsewhere in the model is left out only
/// where it says the very same. One reading of one dataset; one thread.
public final class DetailColumns {
  private final Header header;
  private final int[] columns;
  private final @Nullable String[] known;
  private final Detail[] found;

  /// @param never columns that the model has a place for in every row; -1 is passed over
  public DetailColumns(Header header, int... never) {
    this.header = header;
    boolean[] spokenFor = new boolean[header.size()];
    for (int column : never) {
      if (column >= 0) {
        spokenFor[column] = true;
      }
    }
    int[] all = new int[header.size()];
    int count = 0;
    for (int column = 0; column < all.length; column++) {
      if (!spokenFor[column]) {
        all[count++] = column;
      }
    }
    columns = Arrays.copyOf(all, count);
    known = new @Nullable String[header.size()];
    found = new Detail[count];
  }

  /// In the next row that is asked for, a column needs no detail when it holds just this.
  ///
  /// @param column zero-based; -1 is passed over
  /// @param value null for none
  public void known(int column, @Nullable String value) {
    if (column >= 0) {
      known[column] = value;
    }
  }

  /// The details of a row; forgets what was known of it.
  public List<Detail> of(TableRow row) {
    int count = 0;
    for (int column : columns) {
      String value = row.value(column);
      String said = known[column];
      known[column] = null;
      if (value != null && !value.equals(said)) {
        found[count++] = new Detail(header.name(column), value);
      }
    }
    return List.of(Arrays.copyOf(found, count));
  }
}

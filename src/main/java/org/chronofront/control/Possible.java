package org.chronofront.control;

import java.util.Arrays;

/// The claims that may or may not be in force yet, from day to day: their span has begun and is not
/// over. One is looked at when its span begins and when it is over, whatever lies between.
final class Possible {
  private static final int[] NONE = {};

  private final ClaimColumns columns;
  private final int[] byBeginning;
  private int begun;

  /// Indices, descending, in the first places.
  private int[] now = new int[4];

  private int count;

  /// As it is before all days.
  Possible(ClaimColumns columns) {
    this.columns = columns;
    this.byBeginning = ClaimColumns.order(columns.earliest);
  }

  /// @param day not before the last one
  void goOnTo(long day) {
    while (begun < byBeginning.length && columns.earliest[byBeginning[begun]] <= day) {
      insert(byBeginning[begun++]);
    }
    while (count > 0 && columns.latest[now[count - 1]] <= day) {
      count--;
    }
  }

  int[] strongestFirst() {
    return count == 0 ? NONE : Arrays.copyOf(now, count);
  }

  private void insert(int claim) {
    if (count == now.length) {
      now = Arrays.copyOf(now, 2 * count);
    }
    int at = count++;
    while (at > 0 && now[at - 1] < claim) {
      now[at] = now[at - 1];
      at--;
    }
    now[at] = claim;
  }
}

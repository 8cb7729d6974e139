package org.chronofront.index;

import java.util.Arrays;

/// Runs of dated rows, each taken or passed over as one where a window holds all of it or none.
final class Blocks {
  /// Rows of a block.
  static final int ROWS = 1024;

  /// Last possible days, by block.
  final int[] latest;

  final int[] earliestEnd;

  /// Rows without a point, by block.
  final int[] unplaced;

  Blocks(EventColumns columns) {
    int count = (columns.dated + ROWS - 1) / ROWS;
    latest = new int[count];
    earliestEnd = new int[count];
    unplaced = new int[count];
    Arrays.fill(latest, Integer.MIN_VALUE);
    Arrays.fill(earliestEnd, Integer.MAX_VALUE);
    for (int row = 0; row < columns.dated; row++) {
      int block = row / ROWS;
      latest[block] = Math.max(latest[block], columns.to[row]);
      earliestEnd[block] = Math.min(earliestEnd[block], columns.to[row]);
      unplaced[block] += columns.site[row] >>> 31;
    }
  }

  int size() {
    return latest.length;
  }

  /// The last possible day of all rows; they must not be none.
  int latestOfAll() {
    return Arrays.stream(latest).max().orElseThrow();
  }
}

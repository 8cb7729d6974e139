package org.chronofront.index;

import java.util.Arrays;

/// The days on which events begin, and where the rows of each stand.
final class Days {
  /// Days since 1970-01-01, ascending.
  final int[] day;

  /// The first row of each day, and behind the last day the number of dated rows.
  final int[] start;

  Days(int[] from, int dated) {
    int[] found = new int[Math.min(dated, 1 << 16)];
    int[] starts = new int[found.length + 1];
    int count = 0;
    for (int row = 0; row < dated; row++) {
      if (count == 0 || from[row] != found[count - 1]) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
          starts = Arrays.copyOf(starts, 2 * count + 1);
        }
        found[count] = from[row];
        starts[count++] = row;
      }
    }
    day = Arrays.copyOf(found, count);
    start = Arrays.copyOf(starts, count + 1);
    start[count] = dated;
  }

  /// The index of the first day that is the given one or later.
  int at(int wanted) {
    int at = Arrays.binarySearch(day, wanted);
    return at >= 0 ? at : -at - 1;
  }

  /// The first row that begins on the given day or later.
  int firstRow(int wanted) {
    return start[at(wanted)];
  }
}

package org.chronofront.ui.timeline;

import java.util.Arrays;

/// Counts of events and the scale they are drawn in.
///
/// @param bins the buckets
/// @param counts events in each bucket
/// @param top the count at the upper edge: a round number, at least the highest count
@SuppressWarnings("ArrayRecordComponent") // filled once, drawn at once, never handed out further
record Histogram(HistogramBins bins, int[] counts, int top) {
  private static final int[] TENTHS = {10, 12, 15, 20, 30, 40, 50, 60, 80};

  static Histogram of(HistogramBins bins, int[] counts) {
    return new Histogram(bins, counts, niceTop(Arrays.stream(counts).max().orElse(0)));
  }

  /// The least round number that is not below the count: 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 30…
  static int niceTop(int highest) {
    for (long power = 1; ; power *= 10) {
      for (int tenths : TENTHS) {
        long top = tenths * power / 10;
        if (tenths * power % 10 == 0 && top >= highest) {
          return (int) Math.min(top, Integer.MAX_VALUE);
        }
      }
    }
  }
}

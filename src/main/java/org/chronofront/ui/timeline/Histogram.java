package org.chronofront.ui.timeline;

import java.util.Arrays;

/// Counts of events and the scale they are drawn in.
///
/// @param bins the buckets
/// @param counts events in each bucket
/// @param top the count at the upper edge: 1, 2 or 5 times a power of ten, at least the highest
///   count
@SuppressWarnings("ArrayRecordComponent") // filled once, drawn at once, never handed out further
record Histogram(HistogramBins bins, int[] counts, int top) {
  static Histogram of(HistogramBins bins, int[] counts) {
    return new Histogram(bins, counts, niceTop(Arrays.stream(counts).max().orElse(0)));
  }

  /// The least of 1, 2, 5, 10, 20, 50… that is not below the count.
  static int niceTop(int highest) {
    long power = 1;
    while (true) {
      for (int factor : new int[] {1, 2, 5}) {
        if (factor * power >= highest) {
          return (int) Math.min(factor * power, Integer.MAX_VALUE);
        }
      }
      power *= 10;
    }
  }
}

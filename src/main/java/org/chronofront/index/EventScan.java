package org.chronofront.index;

import java.util.Arrays;
import java.util.OptionalInt;
import org.chronofront.time.DayRange;
import org.jspecify.annotations.Nullable;

/// The loops over the columns. Rows that begin after a window are cut off by binary search; blocks
/// that end before it are passed over.
final class EventScan {
  private final EventColumns columns;

  EventScan(EventColumns columns) {
    this.columns = columns;
  }

  EventSelection select(DayRange window, Sieve sieve) {
    int windowFrom = EventColumns.epochDay(window.from());
    int end = columns.firstFrom(EventColumns.epochDay(window.to()) + 1);
    int[] rows = new int[candidates(windowFrom, end)];
    int inWindow = 0;
    int later = 0;
    int byKind = 0;
    int byActor = 0;
    int bySource = 0;
    int nowhere = 0;
    int shown = 0;
    for (int start = 0; start < end; start += EventColumns.BLOCK) {
      if (columns.latestOfBlock[start / EventColumns.BLOCK] < windowFrom) {
        continue;
      }
      int stop = Math.min(end, start + EventColumns.BLOCK);
      for (int row = start; row < stop; row++) {
        int left = ~(columns.to[row] - windowFrom) >>> 31;
        inWindow += left;
        int hidden = left & sieve.byKnowledge(row);
        later += hidden;
        left -= hidden;
        hidden = left & sieve.byKind(row);
        byKind += hidden;
        left -= hidden;
        hidden = left & sieve.byActor(row);
        byActor += hidden;
        left -= hidden;
        hidden = left & sieve.bySource(row);
        bySource += hidden;
        left -= hidden;
        nowhere += left & columns.y[row] >>> 31;
        rows[shown] = row;
        shown += left;
      }
    }
    int total = columns.from.length;
    int[] exact = shown == rows.length ? rows : Arrays.copyOf(rows, shown);
    return new EventSelection(
        exact, total, total - inWindow, later, byKind, byActor, bySource, nowhere);
  }

  /// The rows of all blocks that do not end before the window.
  private int candidates(int windowFrom, int end) {
    int candidates = 0;
    for (int start = 0; start < end; start += EventColumns.BLOCK) {
      boolean old = columns.latestOfBlock[start / EventColumns.BLOCK] < windowFrom;
      candidates += old ? 0 : Math.min(end - start, EventColumns.BLOCK);
    }
    return candidates;
  }

  int[] histogram(int[] firstDays, Sieve sieve, @Nullable FixedBox box) {
    if (firstDays.length == 0) {
      throw new IllegalArgumentException("a histogram needs the day that closes its last bucket");
    }
    int[] counts = new int[firstDays.length - 1];
    int open = columns.firstFrom(1 - EventColumns.OPEN);
    for (int early = 0; early < open; early++) {
      int at = Arrays.binarySearch(firstDays, columns.to[early]);
      int bucket = at >= 0 ? at : -at - 2;
      if (bucket >= 0 && bucket < counts.length) {
        counts[bucket] += counted(early, sieve, box);
      }
    }
    int row = Math.max(open, columns.firstFrom(firstDays[0]));
    for (int bucket = 0; bucket < counts.length; bucket++) {
      int end = columns.firstFrom(firstDays[bucket + 1]);
      for (; row < end; row++) {
        counts[bucket] += counted(row, sieve, box);
      }
    }
    return counts;
  }

  private int counted(int row, Sieve sieve, @Nullable FixedBox box) {
    int passes = sieve.passes(row);
    return box == null ? passes : passes & box.holds(columns.x[row], columns.y[row]);
  }

  OptionalInt nearest(DayRange window, Sieve sieve) {
    int windowFrom = EventColumns.epochDay(window.from());
    int windowTo = EventColumns.epochDay(window.to());
    int nearest = -1;
    int distance = Integer.MAX_VALUE;
    for (int row = 0; row < columns.from.length; row++) {
      int away = Math.max(0, Math.max(windowFrom - columns.to[row], columns.from[row] - windowTo));
      if (columns.from[row] - windowTo >= distance) {
        break;
      }
      if (away < distance && sieve.passes(row) == 1) {
        nearest = row;
        distance = away;
      }
    }
    return nearest < 0 ? OptionalInt.empty() : OptionalInt.of(nearest);
  }
}

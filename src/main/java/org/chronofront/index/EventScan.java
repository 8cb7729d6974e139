package org.chronofront.index;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.chronofront.time.DayRange;

/// The loops over the columns. Rows that begin after a window are cut off by binary search; blocks
/// that end before it are passed over, and blocks that lie in it are taken whole.
final class EventScan {
  private final EventColumns columns;
  private final Blocks blocks;

  EventScan(EventColumns columns) {
    this.columns = columns;
    this.blocks = columns.blocks;
  }

  /// Counts first and fills then: the rows of a selection may be many megabytes, which are better
  /// not made twice.
  EventSelection select(DayRange window, Sieve sieve) {
    int windowFrom = EventColumns.epochDay(window.from());
    int end = columns.days.firstRow(EventColumns.epochDay(window.to()) + 1);
    int until = (end + Blocks.ROWS - 1) / Blocks.ROWS;
    int parts = Parts.of(end);
    List<Part> found =
        Parts.work(
            parts,
            part -> {
              Part mine = new Part(windowFrom, end, sieve);
              mine.count(Parts.start(part, parts, until), Parts.start(part + 1, parts, until));
              return mine;
            });
    int[] counts = new int[Sieve.REASONS];
    int[] starts = new int[parts];
    int nowhere = 0;
    for (int part = 0; part < parts; part++) {
      starts[part] = counts[Sieve.PASSES];
      nowhere += found.get(part).nowhere;
      for (int i = 0; i < counts.length; i++) {
        counts[i] += found.get(part).counts[i];
      }
    }
    int[] rows = new int[counts[Sieve.PASSES]];
    Parts.work(parts, part -> found.get(part).fill(rows, starts[part]));
    int inWindow = Arrays.stream(counts).sum();
    return new EventSelection(
        rows,
        columns.size,
        columns.size - columns.dated,
        columns.dated - inWindow,
        counts[Sieve.LATER],
        counts[Sieve.KIND],
        counts[Sieve.ACTOR],
        counts[Sieve.OUTLET],
        nowhere);
  }

  /// Some blocks' share of a selection.
  private final class Part {
    private final int windowFrom;
    private final int end;
    private final Sieve sieve;
    private final int[] counts = new int[Sieve.REASONS];
    private int first;
    private int last;
    private int nowhere;

    Part(int windowFrom, int end, Sieve sieve) {
      this.windowFrom = windowFrom;
      this.end = end;
      this.sieve = sieve;
    }

    void count(int from, int to) {
      first = from;
      last = to;
      for (int block = from; block < to; block++) {
        int stop = stop(block);
        if (isWhole(block) && stop == (block + 1) * Blocks.ROWS) {
          counts[Sieve.PASSES] += Blocks.ROWS;
          nowhere += blocks.unplaced[block];
        } else if (!isOver(block)) {
          for (int row = block * Blocks.ROWS; row < stop; row++) {
            int in = ~(columns.to[row] - windowFrom) >>> 31;
            int reason = sieve.reason(row);
            counts[reason] += in;
            nowhere += in & ((reason - 1) >>> 31) & (columns.site[row] >>> 31);
          }
        }
      }
    }

    int fill(int[] rows, int start) {
      int[] some = new int[Blocks.ROWS];
      int at = start;
      for (int block = first; block < last; block++) {
        int row = block * Blocks.ROWS;
        int stop = stop(block);
        if (isWhole(block)) {
          while (row < stop) {
            rows[at++] = row++;
          }
        } else if (!isOver(block)) {
          int count = 0;
          for (; row < stop; row++) {
            some[count] = row;
            count += (~(columns.to[row] - windowFrom) & (sieve.reason(row) - 1)) >>> 31;
          }
          System.arraycopy(some, 0, rows, at, count);
          at += count;
        }
      }
      return at;
    }

    private boolean isOver(int block) {
      return blocks.latest[block] < windowFrom;
    }

    private boolean isWhole(int block) {
      return sieve.passesAll() && blocks.earliestEnd[block] >= windowFrom;
    }

    private int stop(int block) {
      return Math.min(end, (block + 1) * Blocks.ROWS);
    }
  }

  int[] histogram(int[] firstDays, Sieve sieve) {
    if (firstDays.length == 0) {
      throw new IllegalArgumentException("a histogram needs the day that closes its last bucket");
    }
    int[] counts = new int[firstDays.length - 1];
    int before = sieve.before(columns.days.at(firstDays[0]));
    for (int bucket = 0; bucket < counts.length; bucket++) {
      int until = sieve.before(columns.days.at(firstDays[bucket + 1]));
      counts[bucket] = until - before;
      before = until;
    }
    return counts;
  }

  int[] histogram(int[] firstDays, Sieve sieve, FixedBox box) {
    int[] counts = new int[firstDays.length - 1];
    for (int bucket = 0; bucket < counts.length; bucket++) {
      int end = columns.days.firstRow(firstDays[bucket + 1]);
      for (int row = columns.days.firstRow(firstDays[bucket]); row < end; row++) {
        int site = columns.site[row];
        if (site >= 0 && sieve.reason(row) == Sieve.PASSES) {
          counts[bucket] += box.holds(columns.siteX[site], columns.siteY[site]);
        }
      }
    }
    return counts;
  }

  /// The nearest of the rows that pass, with a point where wanted. Looks outwards from the window:
  /// forwards to the first that passes, backwards by blocks that may hold a nearer one.
  OptionalInt nearest(DayRange window, Sieve sieve, boolean onMap) {
    int windowFrom = EventColumns.epochDay(window.from());
    int windowTo = EventColumns.epochDay(window.to());
    int after = columns.days.firstRow(windowTo + 1);
    int nearest = -1;
    int distance = Integer.MAX_VALUE;
    for (int row = after; row < columns.dated && nearest < 0; row++) {
      if (fits(row, sieve, onMap)) {
        nearest = row;
        distance = columns.from[row] - windowTo;
      }
    }
    for (int block = (after - 1) / Blocks.ROWS; block >= 0 && after > 0; block--) {
      if (windowFrom - blocks.latest[block] > distance) {
        continue;
      }
      int stop = Math.min(after, (block + 1) * Blocks.ROWS);
      for (int row = stop - 1; row >= block * Blocks.ROWS; row--) {
        int away = Math.max(0, windowFrom - columns.to[row]);
        if (away <= distance && fits(row, sieve, onMap)) {
          nearest = row;
          distance = away;
        }
      }
    }
    return nearest < 0 ? OptionalInt.empty() : OptionalInt.of(nearest);
  }

  private boolean fits(int row, Sieve sieve, boolean onMap) {
    return sieve.reason(row) == Sieve.PASSES && (!onMap || columns.site[row] >= 0);
  }
}

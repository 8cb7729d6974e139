package org.chronofront.index;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Columns as they come, before they are ordered. Room is fixed at the beginning; parts of it may
/// be filled on several threads.
final class RawColumns {
  /// More days than this between the first and the last, and ordering by counting costs more than
  /// it saves.
  private static final int MOST_DAYS = 1 << 22;

  final int[] event;
  final byte[] kind;
  final int[] from;
  final int[] to;
  final int[] reported;
  final int[] site;
  final int[] place;
  final int[] actors;
  final int[] outlets;

  RawColumns(int rows) {
    event = new int[rows];
    kind = new byte[rows];
    from = new int[rows];
    to = new int[rows];
    reported = new int[rows];
    site = new int[rows];
    place = new int[rows];
    actors = new int[rows];
    outlets = new int[rows];
  }

  /// Takes a segment over; its sites are still numbered by the segment.
  void put(int at, EventSegment segment) {
    System.arraycopy(segment.event, 0, event, at, segment.rows);
    System.arraycopy(segment.kind, 0, kind, at, segment.rows);
    System.arraycopy(segment.from, 0, from, at, segment.rows);
    System.arraycopy(segment.to, 0, to, at, segment.rows);
    for (int i = 0; i < segment.rows; i++) {
      int day = segment.reported[i];
      reported[at + i] = day == EventSegment.NONE ? -EventColumns.EVER : day;
    }
    System.arraycopy(segment.point, 0, site, at, segment.rows);
    System.arraycopy(segment.place, 0, place, at, segment.rows);
    System.arraycopy(segment.actors, 0, actors, at, segment.rows);
    System.arraycopy(segment.outlets, 0, outlets, at, segment.rows);
  }

  /// How many rows are dated.
  int dated() {
    int dated = 0;
    for (int day : from) {
      dated += day == EventSegment.NONE ? 0 : 1;
    }
    return dated;
  }

  /// The rows in the order of [EventColumns].
  int[] order() {
    int rows = from.length;
    int[] order = new int[rows];
    int dated = 0;
    int undated = rows;
    for (int row = rows - 1; row >= 0; row--) {
      if (from[row] == EventSegment.NONE) {
        order[--undated] = row;
      }
    }
    for (int row = 0; row < rows; row++) {
      if (from[row] != EventSegment.NONE) {
        order[dated++] = row;
      }
    }
    if (!ordered(order, dated)) {
      sort(order, dated);
    }
    return order;
  }

  /// By key, by last day, by first day: each pass keeps the order of the one before. Keys mostly
  /// come in order, and most events last a day.
  private void sort(int[] order, int dated) {
    if (!ascending(event, order, dated)) {
      long[] keys = new long[dated];
      for (int i = 0; i < dated; i++) {
        keys[i] = ((long) event[order[i]] << Integer.SIZE) | order[i];
      }
      Arrays.parallelSort(keys);
      for (int i = 0; i < dated; i++) {
        order[i] = (int) keys[i];
      }
    }
    byDay(to, order, dated);
    byDay(from, order, dated);
  }

  private static boolean ascending(int[] column, int[] order, int count) {
    for (int i = 1; i < count; i++) {
      if (column[order[i - 1]] > column[order[i]]) {
        return false;
      }
    }
    return true;
  }

  private boolean ordered(int[] order, int dated) {
    for (int i = 1; i < dated; i++) {
      int a = order[i - 1];
      int b = order[i];
      int less = Integer.compare(from[a], from[b]);
      less = less != 0 ? less : Integer.compare(to[a], to[b]);
      if (less > 0 || (less == 0 && event[a] > event[b])) {
        return false;
      }
    }
    return true;
  }

  private static void byDay(int[] day, int[] order, int count) {
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    for (int i = 0; i < count; i++) {
      least = Math.min(least, day[order[i]]);
      most = Math.max(most, day[order[i]]);
    }
    if ((long) most - least > MOST_DAYS) {
      bySorting(day, order, count);
      return;
    }
    int[] next = new int[most - least + 2];
    for (int i = 0; i < count; i++) {
      next[day[order[i]] - least + 1]++;
    }
    for (int i = 1; i < next.length; i++) {
      next[i] += next[i - 1];
    }
    int[] before = Arrays.copyOf(order, count);
    for (int row : before) {
      order[next[day[row] - least]++] = row;
    }
  }

  private static void bySorting(int[] day, int[] order, int count) {
    long[] keys = new long[count];
    for (int i = 0; i < count; i++) {
      keys[i] = ((long) day[order[i]] << Integer.SIZE) | i;
    }
    Arrays.parallelSort(keys);
    int[] before = Arrays.copyOf(order, count);
    for (int i = 0; i < count; i++) {
      order[i] = before[(int) keys[i]];
    }
  }

  /// Event, first day, last day, report, site, place, actors, outlets, in an order.
  int[][] ordered(int[] order) {
    List<int[]> columns = List.of(event, from, to, reported, site, place, actors, outlets);
    int[][] ordered = new int[columns.size()][];
    IntStream.range(0, ordered.length)
        .parallel()
        .forEach(i -> ordered[i] = picked(columns.get(i), order));
    return ordered;
  }

  private static int[] picked(int[] column, int[] order) {
    int[] picked = new int[order.length];
    for (int i = 0; i < picked.length; i++) {
      picked[i] = column[order[i]];
    }
    return picked;
  }

  byte[] orderedKinds(int[] order) {
    byte[] picked = new byte[order.length];
    for (int i = 0; i < picked.length; i++) {
      picked[i] = kind[order[i]];
    }
    return picked;
  }
}

package org.chronofront.index;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.chronofront.geo.Mercator;
import org.chronofront.model.EventKind;
import org.chronofront.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/// The arrays behind [EventIndex], one entry a row, never changed once built. Rows are ordered by
/// first possible day (open ones first), then last possible day, then id. About 25 bytes a row, ids
/// apart.
final class EventColumns {
  /// The side of the Mercator world in fixed-point units: small enough for sums and differences of
  /// two coordinates to keep their sign, fine enough for 4 cm at the equator.
  static final int WORLD = 1 << 30;

  /// Stands for both coordinates of an event without a point: no box reaches below 0.
  static final int NOWHERE = -1;

  /// Stands, with its sign, for an open end: later than every day, and far enough from overflow.
  static final int OPEN = 1 << 29;

  /// Rows whose latest day is kept together, so that old ones are passed over as one.
  static final int BLOCK = 1024;

  private static final Comparator<EventRow> WITHIN_DAY =
      Comparator.comparingInt(EventColumns::to).thenComparing(EventRow::id);

  private static final List<EventKind> KINDS = List.of(EventKind.values());

  final String[] id;
  final @Nullable String[] place;
  final byte[] kind;
  final int[] from;
  final int[] to;
  final int[] x;
  final int[] y;
  final int[] reported;
  final int[] latestOfBlock;
  final IdSets actors;
  final IdSets sources;

  EventColumns(List<EventRow> events) {
    List<EventRow> sorted = ordered(events);
    int size = sorted.size();
    id = new String[size];
    place = new String[size];
    kind = new byte[size];
    from = new int[size];
    to = new int[size];
    x = new int[size];
    y = new int[size];
    reported = new int[size];
    latestOfBlock = new int[(size + BLOCK - 1) / BLOCK];
    Arrays.fill(latestOfBlock, -OPEN);
    for (int row = 0; row < size; row++) {
      set(row, sorted.get(row));
    }
    actors = IdSets.of(sorted, EventRow::actors);
    sources = IdSets.of(sorted, EventRow::sources);
  }

  /// The events in the order of rows. By day as numbers first, which takes a tenth of the time that
  /// a comparator of objects takes, then each day's few events by the rest.
  private static List<EventRow> ordered(List<EventRow> events) {
    long[] keys = new long[events.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) from(events.get(i)) << Integer.SIZE | i;
    }
    Arrays.sort(keys);
    EventRow[] ordered = new EventRow[keys.length];
    int start = 0;
    for (int i = 0; i < keys.length; i++) {
      ordered[i] = events.get((int) keys[i]);
      if (keys[i] >> Integer.SIZE != keys[start] >> Integer.SIZE) {
        Arrays.sort(ordered, start, i, WITHIN_DAY);
        start = i;
      }
    }
    Arrays.sort(ordered, start, keys.length, WITHIN_DAY);
    return List.of(ordered);
  }

  private void set(int row, EventRow event) {
    GeoPoint point = event.point();
    id[row] = event.id();
    place[row] = event.placeId();
    kind[row] = number(event.kind());
    from[row] = from(event);
    to[row] = to(event);
    x[row] = point == null ? NOWHERE : fixed(Mercator.wrap(Mercator.x(point.longitude())));
    y[row] = point == null ? NOWHERE : fixed(Mercator.y(point.latitude()));
    reported[row] = event.reported() == null ? -OPEN : epochDay(event.reported());
    latestOfBlock[row / BLOCK] = Math.max(latestOfBlock[row / BLOCK], to[row]);
  }

  /// The number of a kind in the column of kinds.
  static byte number(EventKind kind) {
    return (byte) KINDS.indexOf(kind);
  }

  /// The kind with a number.
  static EventKind kind(byte number) {
    return KINDS.get(number);
  }

  /// Days since 1970-01-01, years beyond ±1.4 million pulled to the ends.
  static int epochDay(LocalDate day) {
    return (int) Math.clamp(day.toEpochDay(), 1L - OPEN, OPEN - 1L);
  }

  /// A world coordinate as fixed point.
  static int fixed(double world) {
    return (int) Math.clamp((long) Math.floor(world * WORLD), 0, WORLD - 1L);
  }

  /// The first row whose first possible day is the given one or later.
  int firstFrom(int day) {
    int low = 0;
    int high = from.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (from[middle] < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int from(EventRow event) {
    LocalDate day = event.span().earliest();
    return day == null ? -OPEN : epochDay(day);
  }

  private static int to(EventRow event) {
    LocalDate day = event.span().latest();
    return day == null ? OPEN : epochDay(day);
  }
}

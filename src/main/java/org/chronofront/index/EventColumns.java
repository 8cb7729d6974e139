package org.chronofront.index;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.chronofront.model.EventKind;

/// The arrays behind [EventIndex], one entry a row, never changed once built: 33 bytes a row. First
/// the dated events, ordered by first possible day, then last possible day, then key; then the
/// undated ones, by key.
final class EventColumns {
  /// The side of the Mercator world in fixed-point units: small enough for sums and differences of
  /// two coordinates to keep their sign, fine enough for 4 cm at the equator.
  static final int WORLD = 1 << 30;

  /// Stands for both coordinates, and for the site, of an event without a point: no box reaches
  /// below 0.
  static final int NOWHERE = -1;

  /// Stands, with its sign, for "ever": further than every day, and far enough from overflow.
  static final int EVER = 1 << 29;

  private static final List<EventKind> KINDS = List.of(EventKind.values());

  final int size;

  /// Rows from here on are undated.
  final int dated;

  final int[] event;
  final byte[] kind;
  final int[] from;
  final int[] to;
  final int[] reported;

  /// Number of the point at which it lies, [#NOWHERE] for none.
  final int[] site;

  final int[] siteX;
  final int[] siteY;
  final int[] place;
  final int[] actors;
  final int[] outlets;
  final Blocks blocks;
  final Days days;

  EventColumns(RawColumns raw, PointTable points) {
    int[] order = raw.order();
    size = order.length;
    siteX = Arrays.copyOf(points.x(), points.size());
    siteY = Arrays.copyOf(points.y(), points.size());
    int[][] ordered = raw.ordered(order);
    event = ordered[0];
    from = ordered[1];
    to = ordered[2];
    reported = ordered[3];
    site = ordered[4];
    place = ordered[5];
    actors = ordered[6];
    outlets = ordered[7];
    kind = raw.orderedKinds(order);
    dated = raw.dated();
    blocks = new Blocks(this);
    days = new Days(from, dated);
  }

  /// The number of a kind in the column of kinds.
  static byte number(EventKind kind) {
    return (byte) KINDS.indexOf(kind);
  }

  /// The kind with a number.
  static EventKind kind(int number) {
    return KINDS.get(number);
  }

  /// Days since 1970-01-01, years beyond ±1.4 million pulled to the ends.
  static int epochDay(LocalDate day) {
    return (int) Math.clamp(day.toEpochDay(), 1L - EVER, EVER - 1L);
  }

  /// A world coordinate as fixed point.
  static int fixed(double world) {
    return (int) Math.clamp((long) Math.floor(world * WORLD), 0, WORLD - 1L);
  }
}

package org.chronofront.index;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.chronofront.model.EventKind;
import org.chronofront.model.PlacePrecision;

/// The columns that [SegmentWriter] wrote. After the header (what it is, version, rows, points; 4
/// bytes each, little-endian) come as [PackedInts]: key of the event; kind and precision of the
/// place; first possible day; days from there to the last; days from the first to the first report;
/// x and y of the segment's points; number of each row's point; keys of its place, its set of
/// actors and its set of outlets.
final class EventSegment {
  static final int MAGIC = 0x47455343; // "CSEG"
  static final int VERSION = 1;
  static final int HEADER = 4 * Integer.BYTES;

  /// No day: an undated event, one whose report bears no date.
  static final int NONE = Integer.MIN_VALUE;

  /// How many bits the kind takes; the precision of the place stands above.
  static final int WHERE_BITS = 4;

  /// Numbers stand in files: a further one goes to the end, in [EventKind] as well.
  private static final List<PlacePrecision> PRECISIONS = List.of(PlacePrecision.values());

  final int rows;
  final int[] event;
  final byte[] kind;
  final byte[] where;
  final int[] from;
  final int[] to;
  final int[] reported;
  final int[] pointX;
  final int[] pointY;
  final int[] point;
  final int[] place;
  final int[] actors;
  final int[] outlets;

  private EventSegment(ByteBuffer in, int rows, int points) {
    this.rows = rows;
    event = column(in, rows, NONE);
    int[] head = column(in, rows, NONE);
    kind = new byte[rows];
    where = new byte[rows];
    for (int i = 0; i < rows; i++) {
      kind[i] = (byte) (head[i] & (1 << WHERE_BITS) - 1);
      where[i] = (byte) (head[i] >>> WHERE_BITS);
    }
    from = column(in, rows, NONE);
    to = column(in, rows, NONE);
    reported = column(in, rows, NONE);
    for (int i = 0; i < rows; i++) {
      boolean dated = from[i] != NONE;
      to[i] = dated ? from[i] + to[i] : NONE;
      reported[i] = reported[i] == NONE || !dated ? reported[i] : from[i] + reported[i];
    }
    pointX = column(in, points, NONE);
    pointY = column(in, points, NONE);
    point = column(in, rows, EventColumns.NOWHERE);
    place = column(in, rows, 0);
    actors = column(in, rows, 0);
    outlets = column(in, rows, 0);
  }

  /// Reads a segment.
  ///
  /// @throws IllegalArgumentException when the bytes are not a segment of a version that can be
  ///   read, or are cut short
  static EventSegment read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length < HEADER || in.getInt() != MAGIC || in.getInt() != VERSION) {
      throw new IllegalArgumentException("these are no event columns of version " + VERSION);
    }
    int rows = in.getInt();
    int points = in.getInt();
    if (rows < 0 || rows > SegmentWriter.ROWS || points < 0 || points > rows) {
      throw new IllegalArgumentException("a segment cannot have " + rows + " rows");
    }
    try {
      return new EventSegment(in, rows, points);
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("the event columns are cut short", e);
    }
  }

  /// The number of a precision.
  static int number(PlacePrecision where) {
    return PRECISIONS.indexOf(where);
  }

  private static int[] column(ByteBuffer in, int count, int none) {
    int[] numbers = new int[count];
    PackedInts.read(in, none, numbers);
    return numbers;
  }
}

package org.chronofront.index;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.Arrays;
import org.chronofront.geo.Mercator;
import org.chronofront.model.DateSpan;
import org.chronofront.model.EventKind;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/// Gathers what [EventIndex] needs of each event and hands it out as columns in a few bytes a row
/// (10 to 25), so that a library of millions of events opens by reading some dozens of blobs. Rows
/// may come in any order. Not thread-safe.
///
/// ```java
/// SegmentWriter writer = new SegmentWriter();
/// for (…) {
///   writer.add(…);
///   if (writer.isFull()) store(writer.rows(), writer.drain());
/// }
/// if (writer.rows() > 0) store(writer.rows(), writer.drain());
/// ```
public final class SegmentWriter {
  /// How many rows make a blob that is neither too small to be worth a query nor too large to hold.
  public static final int ROWS = 1 << 16;

  private int rows;
  private int[] event = new int[1024];
  private int[] head = new int[1024];
  private int[] from = new int[1024];
  private int[] length = new int[1024];
  private int[] delay = new int[1024];
  private int[] place = new int[1024];
  private int[] point = new int[1024];
  private int[] actors = new int[1024];
  private int[] outlets = new int[1024];
  private PointTable points = new PointTable(1024);

  /// Adds an event.
  ///
  /// @param event its key in the library
  /// @param kind what
  /// @param span when; null for an undated event. An open end speaks only of the day that the
  ///   source names: "before 12 October 2017" puts an event into windows with that day, not into
  ///   every window since the beginning of time
  /// @param place key of its place, 0 for none
  /// @param point where the map shows it: its own point, or else that of its place; null for an
  ///   event that no map can show
  /// @param actorSet key of the set of its actors, 0 for none
  /// @param outletSet key of the set of the outlets that report it, 0 for none
  /// @param reported the day of the first report, null when no report is dated
  /// @param where how precisely it is placed
  /// @throws IllegalStateException when the segment is full: [#drain] it first
  public void add(
      int event,
      EventKind kind,
      @Nullable DateSpan span,
      int place,
      @Nullable GeoPoint point,
      int actorSet,
      int outletSet,
      @Nullable LocalDate reported,
      PlacePrecision where) {
    if (isFull()) {
      throw new IllegalStateException("the segment is full");
    }
    if (rows == this.event.length) {
      grow(2 * rows);
    }
    this.event[rows] = event;
    this.place[rows] = place;
    actors[rows] = actorSet;
    outlets[rows] = outletSet;
    this.point[rows] = point == null ? EventColumns.NOWHERE : number(point);
    head[rows] =
        EventColumns.number(kind) | (EventSegment.number(where) << EventSegment.WHERE_BITS);
    time(span, reported);
    rows++;
  }

  /// Rows added since the last drain.
  public int rows() {
    return rows;
  }

  /// True when no further row can be added before a drain.
  public boolean isFull() {
    return rows == ROWS;
  }

  /// The rows added since the last drain, as bytes that [EventIndex] reads; none are left then.
  public byte[] drain() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(16 + 24 * rows);
    ByteBuffer start = ByteBuffer.allocate(EventSegment.HEADER).order(ByteOrder.LITTLE_ENDIAN);
    start
        .putInt(EventSegment.MAGIC)
        .putInt(EventSegment.VERSION)
        .putInt(rows)
        .putInt(points.size());
    out.writeBytes(start.array());
    for (int[] column : new int[][] {event, head, from, length, delay}) {
      PackedInts.write(column, rows, EventSegment.NONE, out);
    }
    PackedInts.write(points.x(), points.size(), EventSegment.NONE, out);
    PackedInts.write(points.y(), points.size(), EventSegment.NONE, out);
    PackedInts.write(point, rows, EventColumns.NOWHERE, out);
    for (int[] column : new int[][] {place, actors, outlets}) {
      PackedInts.write(column, rows, 0, out);
    }
    rows = 0;
    points = new PointTable(1024);
    return out.toByteArray();
  }

  private void time(@Nullable DateSpan span, @Nullable LocalDate reported) {
    LocalDate earliest = span == null ? null : span.earliest();
    LocalDate latest = span == null ? null : span.latest();
    LocalDate first = earliest != null ? earliest : latest;
    LocalDate last = latest != null ? latest : earliest;
    if (first == null || last == null) {
      from[rows] = EventSegment.NONE;
      length[rows] = EventSegment.NONE;
    } else {
      from[rows] = EventColumns.epochDay(first);
      length[rows] = EventColumns.epochDay(last) - from[rows];
    }
    int since = first == null ? 0 : from[rows];
    delay[rows] = reported == null ? EventSegment.NONE : EventColumns.epochDay(reported) - since;
  }

  private int number(GeoPoint at) {
    return points.number(
        EventColumns.fixed(Mercator.wrap(Mercator.x(at.longitude()))),
        EventColumns.fixed(Mercator.y(at.latitude())));
  }

  private void grow(int capacity) {
    event = Arrays.copyOf(event, capacity);
    head = Arrays.copyOf(head, capacity);
    from = Arrays.copyOf(from, capacity);
    length = Arrays.copyOf(length, capacity);
    delay = Arrays.copyOf(delay, capacity);
    place = Arrays.copyOf(place, capacity);
    point = Arrays.copyOf(point, capacity);
    actors = Arrays.copyOf(actors, capacity);
    outlets = Arrays.copyOf(outlets, capacity);
  }
}

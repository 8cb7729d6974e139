package org.chronofront.index;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.chronofront.geo.GeoBounds;
import org.chronofront.geo.Mercator;
import org.chronofront.model.EventKind;
import org.chronofront.time.DayRange;
import org.jspecify.annotations.Nullable;

/// The events as columns, a row for each, ordered by first possible day (an open one before all),
/// then last possible day, then id. Immutable; any thread.
public final class EventIndex {
  /// The side of the world in the units of [#worldX] and [#worldY].
  public static final int WORLD = EventColumns.WORLD;

  private final EventColumns columns;
  private final EventScan scan;

  private EventIndex(EventColumns columns) {
    this.columns = columns;
    this.scan = new EventScan(columns);
  }

  /// An index over the events, in whatever order they come.
  public static EventIndex of(List<EventRow> events) {
    return new EventIndex(new EventColumns(events));
  }

  /// The number of events.
  public int size() {
    return columns.id.length;
  }

  /// The id of the event in a row.
  public String id(int row) {
    return columns.id[row];
  }

  /// The kind of the event in a row.
  public EventKind kind(int row) {
    return EventColumns.kind(columns.kind[row]);
  }

  /// The place of the event in a row, null when it has none.
  public @Nullable String placeId(int row) {
    return columns.place[row];
  }

  /// Ids of the actors of the event in a row, in the order given.
  public List<String> actors(int row) {
    return columns.actors.of(row);
  }

  /// Ids of the sources of the event in a row, in the order given.
  public List<String> sources(int row) {
    return columns.sources.of(row);
  }

  /// Mercator x as a whole number below [#WORLD], -1 when the event has no point.
  public int worldX(int row) {
    return columns.x[row];
  }

  /// Mercator y, southwards, as a whole number below [#WORLD], -1 when the event has no point;
  /// beyond [Mercator#MAX_LATITUDE] that of the world's edge.
  public int worldY(int row) {
    return columns.y[row];
  }

  /// Degrees east, to within 4 cm of those given, -180 rather than 180; NaN when the event has no
  /// point.
  public double longitude(int row) {
    int x = columns.x[row];
    return x == EventColumns.NOWHERE ? Double.NaN : Mercator.longitude((x + 0.5) / WORLD);
  }

  /// Degrees north, to within 4 cm of those given and no further than [Mercator#MAX_LATITUDE]; NaN
  /// when the event has no point.
  public double latitude(int row) {
    int y = columns.y[row];
    return y == EventColumns.NOWHERE ? Double.NaN : Mercator.latitude((y + 0.5) / WORLD);
  }

  /// The first possible day, days since 1970-01-01; the last possible day where that is open.
  public int firstDay(int row) {
    int from = columns.from[row];
    return from == -EventColumns.OPEN ? columns.to[row] : from;
  }

  /// The last possible day, days since 1970-01-01; the first possible day where that is open.
  public int lastDay(int row) {
    int to = columns.to[row];
    return to == EventColumns.OPEN ? columns.from[row] : to;
  }

  /// Whether all possible days of the event in a row are in the window, so that it surely happened
  /// in it; never so where one end is open.
  public boolean surelyIn(int row, DayRange window) {
    return columns.from[row] >= EventColumns.epochDay(window.from())
        && columns.to[row] <= EventColumns.epochDay(window.to());
  }

  /// From the first to the last day of all events, null when there are none.
  public @Nullable DayRange extent() {
    if (size() == 0) {
      return null;
    }
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (int row = 0; row < size(); row++) {
      first = Math.min(first, firstDay(row));
      last = Math.max(last, lastDay(row));
    }
    return new DayRange(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
  }

  /// The events with a possible day in the window that pass the filter, and how many each filter
  /// hides.
  public EventSelection select(DayRange window, EventFilter filter) {
    return scan.select(window, new Sieve(columns, filter));
  }

  /// Counts the events with a possible day in the window that pass the filter, by kind, actor and
  /// source.
  public EventTally tally(DayRange window, EventFilter filter) {
    return new EventTally(columns, select(window, filter).rows());
  }

  /// The kinds that some event has.
  public Set<EventKind> kinds() {
    int bits = 0;
    for (byte kind : columns.kind) {
      bits |= 1 << kind;
    }
    Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
    for (EventKind kind : EventKind.values()) {
      if ((bits >> EventColumns.number(kind) & 1) == 1) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  /// Ids of the actors that some event has.
  public Set<String> actorIds() {
    return columns.actors.ids();
  }

  /// Ids of the sources that some event has.
  public Set<String> sourceIds() {
    return columns.sources.ids();
  }

  /// Those of the selected rows that have a point within the bounds, ascending: what is on screen.
  public int[] within(EventSelection selection, GeoBounds bounds) {
    FixedBox box = FixedBox.of(bounds);
    int[] rows = selection.rows();
    int[] inside = new int[Math.min(rows.length, EventColumns.BLOCK)];
    int count = 0;
    for (int row : rows) {
      if (box.holds(columns.x[row], columns.y[row]) == 1) {
        if (count == inside.length) {
          inside = Arrays.copyOf(inside, Math.min(rows.length, 2 * count));
        }
        inside[count++] = row;
      }
    }
    return Arrays.copyOf(inside, count);
  }

  /// How many events that pass the filter may have happened in each bucket: an event counts once,
  /// in the bucket of its first possible day, so that the sum is the number of events that begin
  /// within the buckets.
  ///
  /// @param firstDays the first day of each bucket, days since 1970-01-01, ascending; one more
  ///   entry at the end closes the last bucket
  public int[] histogram(int[] firstDays, EventFilter filter) {
    return scan.histogram(firstDays, new Sieve(columns, filter), null);
  }

  /// The same, limited to events with a point within the bounds.
  public int[] histogram(int[] firstDays, EventFilter filter, GeoBounds bounds) {
    return scan.histogram(firstDays, new Sieve(columns, filter), FixedBox.of(bounds));
  }

  /// The row of the event that passes the filter and is fewest days away from the window, empty
  /// when none passes. What an empty window offers.
  public OptionalInt nearest(DayRange window, EventFilter filter) {
    return scan.nearest(window, new Sieve(columns, filter));
  }
}

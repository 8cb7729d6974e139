package org.chronofront.index;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.chronofront.geo.GeoBounds;
import org.chronofront.geo.Mercator;
import org.chronofront.model.EventKind;
import org.chronofront.model.GeoPoint;
import org.chronofront.time.DayRange;
import org.jspecify.annotations.Nullable;

/// The events as columns, a row for each: the dated ones ordered by first possible day, then last
/// possible day, then key; behind them the undated ones. Immutable; any thread.
///
/// An open end of a span speaks only of the day that the source names: "before 12 October 2017" is
/// an event of that day, not of every day since the beginning of time.
public final class EventIndex {
  /// The side of the world in the units of [#worldX] and [#worldY].
  public static final int WORLD = EventColumns.WORLD;

  private final EventColumns columns;
  private final EventNames names;
  private final IdSets actors;
  private final IdSets outlets;
  private final EventScan scan;
  private final Sieves sieves;
  private final CompletableFuture<SiteRows> siteRows;

  EventIndex(EventColumns columns, EventNames names, IdSets actors, IdSets outlets) {
    this.columns = columns;
    this.names = names;
    this.actors = actors;
    this.outlets = outlets;
    this.scan = new EventScan(columns);
    this.sieves = new Sieves(columns, actors, outlets);
    this.siteRows = CompletableFuture.supplyAsync(() -> SiteRows.of(columns));
  }

  /// An index over the events, in whatever order they come. For some thousands: millions are read
  /// by [IndexBuilder].
  public static EventIndex of(List<EventRow> events) {
    return RowColumns.index(events);
  }

  /// The number of events.
  public int size() {
    return columns.size;
  }

  /// The number of dated events; the rows from here on are undated.
  public int dated() {
    return columns.dated;
  }

  /// Whether the event in a row has a day.
  public boolean isDated(int row) {
    return row < columns.dated;
  }

  /// The key of the event in a row.
  public int key(int row) {
    return columns.event[row];
  }

  /// The id of the event in a row. May read it from the library.
  public String id(int row) {
    return names.event(columns.event[row]);
  }

  /// The row of the event with an id, empty when there is none. May ask the library; some
  /// milliseconds among millions.
  public OptionalInt rowOf(String eventId) {
    int key = names.key(eventId);
    return key < 0 ? OptionalInt.empty() : rowOfKey(key);
  }

  /// The row of the event with a key, empty when there is none.
  public OptionalInt rowOfKey(int key) {
    for (int row = 0; row < columns.size; row++) {
      if (columns.event[row] == key) {
        return OptionalInt.of(row);
      }
    }
    return OptionalInt.empty();
  }

  /// The kind of the event in a row.
  public EventKind kind(int row) {
    return EventColumns.kind(columns.kind[row]);
  }

  /// The kinds of all events.
  public Set<EventKind> kinds() {
    int bits = 0;
    for (byte kind : columns.kind) {
      bits |= 1 << kind;
    }
    Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
    for (EventKind kind : EventKind.values()) {
      if ((bits >>> EventColumns.number(kind) & 1) != 0) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  /// The place of the event in a row, null when it has none.
  public @Nullable String placeId(int row) {
    return names.place(columns.place[row]);
  }

  /// Ids of the actors of the event in a row, in the order given.
  public List<String> actors(int row) {
    return actors.of(columns.actors[row]);
  }

  /// The outlets that report the event in a row, in the order given.
  public List<String> outlets(int row) {
    return outlets.of(columns.outlets[row]);
  }

  /// The sets of actors that events have.
  public IdSets actorSets() {
    return actors;
  }

  /// The sets of outlets that report events.
  public IdSets outletSets() {
    return outlets;
  }

  /// The number of points at which events lie.
  public int sites() {
    return columns.siteX.length;
  }

  /// The point at which the event in a row lies, -1 when it has none.
  public int site(int row) {
    return columns.site[row];
  }

  /// Mercator x of a site as a whole number below [#WORLD].
  public int siteX(int site) {
    return columns.siteX[site];
  }

  /// Mercator y of a site, southwards, as a whole number below [#WORLD].
  public int siteY(int site) {
    return columns.siteY[site];
  }

  /// All dated rows at a site, ascending; a copy.
  public int[] rowsAt(int site) {
    return siteRows.join().at(site);
  }

  /// The points furthest west, east, north and south; fewer when there are fewer, none when there
  /// is none.
  public List<GeoPoint> corners() {
    if (sites() == 0) {
      return List.of();
    }
    int[] furthest = new int[4];
    for (int site = 1; site < sites(); site++) {
      furthest[0] = siteX(site) < siteX(furthest[0]) ? site : furthest[0];
      furthest[1] = siteX(site) > siteX(furthest[1]) ? site : furthest[1];
      furthest[2] = siteY(site) < siteY(furthest[2]) ? site : furthest[2];
      furthest[3] = siteY(site) > siteY(furthest[3]) ? site : furthest[3];
    }
    return Arrays.stream(furthest)
        .distinct()
        .mapToObj(
            site ->
                new GeoPoint(
                    Mercator.latitude((siteY(site) + 0.5) / WORLD),
                    Mercator.longitude((siteX(site) + 0.5) / WORLD)))
        .toList();
  }

  /// Mercator x as a whole number below [#WORLD], -1 when the event has no point.
  public int worldX(int row) {
    int site = columns.site[row];
    return site < 0 ? EventColumns.NOWHERE : columns.siteX[site];
  }

  /// Mercator y, southwards, as a whole number below [#WORLD], -1 when the event has no point;
  /// beyond [Mercator#MAX_LATITUDE] that of the world's edge.
  public int worldY(int row) {
    int site = columns.site[row];
    return site < 0 ? EventColumns.NOWHERE : columns.siteY[site];
  }

  /// Degrees east, to within 4 cm of those given, -180 rather than 180; NaN when the event has no
  /// point.
  public double longitude(int row) {
    int x = worldX(row);
    return x == EventColumns.NOWHERE ? Double.NaN : Mercator.longitude((x + 0.5) / WORLD);
  }

  /// Degrees north, to within 4 cm of those given and no further than [Mercator#MAX_LATITUDE]; NaN
  /// when the event has no point.
  public double latitude(int row) {
    int y = worldY(row);
    return y == EventColumns.NOWHERE ? Double.NaN : Mercator.latitude((y + 0.5) / WORLD);
  }

  /// The first possible day of a dated event, days since 1970-01-01; the last possible day where
  /// that is open.
  public int firstDay(int row) {
    return columns.from[row];
  }

  /// The last possible day of a dated event, days since 1970-01-01; the first possible day where
  /// that is open.
  public int lastDay(int row) {
    return columns.to[row];
  }

  /// Whether all possible days of the event in a row are in the window, so that it surely happened
  /// in it.
  public boolean surelyIn(int row, DayRange window) {
    return columns.from[row] >= EventColumns.epochDay(window.from())
        && columns.to[row] <= EventColumns.epochDay(window.to());
  }

  /// From the first to the last day of all events, null when none is dated.
  public @Nullable DayRange extent() {
    return columns.dated == 0
        ? null
        : new DayRange(
            LocalDate.ofEpochDay(columns.from[0]),
            LocalDate.ofEpochDay(columns.blocks.latestOfAll()));
  }

  /// The events with a possible day in the window that pass the filter, and how many each filter
  /// hides.
  public EventSelection select(DayRange window, EventFilter filter) {
    return scan.select(window, sieves.of(filter));
  }

  /// The rows of the undated events that pass the filter, ascending.
  public int[] undated(EventFilter filter) {
    Sieve sieve = sieves.of(filter);
    int[] rows = new int[columns.size - columns.dated];
    int count = 0;
    for (int row = columns.dated; row < columns.size; row++) {
      if (sieve.reason(row) == Sieve.PASSES) {
        rows[count++] = row;
      }
    }
    return Arrays.copyOf(rows, count);
  }

  /// Those of the selected rows that have no point, ascending.
  public int[] unplaced(EventSelection selection) {
    int[] rows = new int[selection.withoutPoint()];
    int count = 0;
    for (int row : selection.rows()) {
      if (columns.site[row] < 0 && count < rows.length) {
        rows[count++] = row;
      }
    }
    return Arrays.copyOf(rows, count);
  }

  /// Those of the selected rows that have a point within the bounds, ascending: what is on screen.
  public int[] within(EventSelection selection, GeoBounds bounds) {
    FixedBox box = FixedBox.of(bounds);
    int[] rows = selection.rows();
    int[] inside = new int[rows.length];
    int count = 0;
    for (int row : rows) {
      if (box.holds(worldX(row), worldY(row)) == 1) {
        inside[count++] = row;
      }
    }
    return Arrays.copyOf(inside, count);
  }

  /// The selected events by the point at which they lie.
  public SiteTally bySite(EventSelection selection, DayRange window) {
    return SiteTally.of(columns, selection, window);
  }

  /// The selected events by kind, actors and outlets.
  public GroupTally byGroup(EventSelection selection) {
    return GroupTally.of(columns, actors, outlets, selection);
  }

  /// How many events that pass the filter may have happened in each bucket: an event counts once,
  /// in the bucket of its first possible day, so that the sum is the number of events that begin
  /// within the buckets.
  ///
  /// @param firstDays the first day of each bucket, days since 1970-01-01, ascending; one more
  ///   entry at the end closes the last bucket
  public int[] histogram(int[] firstDays, EventFilter filter) {
    return scan.histogram(firstDays, sieves.of(filter));
  }

  /// The same, limited to events with a point within the bounds.
  public int[] histogram(int[] firstDays, EventFilter filter, GeoBounds bounds) {
    return scan.histogram(firstDays, sieves.of(filter), FixedBox.of(bounds));
  }

  /// The days on which an event that passes the filter begins, days since 1970-01-01, ascending.
  public int[] busyDays(EventFilter filter) {
    return Arrays.stream(sieves.of(filter).busy()).map(i -> columns.days.day[i]).toArray();
  }

  /// The row of the event that passes the filter and is fewest days away from the window, empty
  /// when none passes. What an empty window offers.
  public OptionalInt nearest(DayRange window, EventFilter filter) {
    return scan.nearest(window, sieves.of(filter), false);
  }

  /// The same among events that have a point.
  public OptionalInt nearestOnMap(DayRange window, EventFilter filter) {
    return scan.nearest(window, sieves.of(filter), true);
  }
}

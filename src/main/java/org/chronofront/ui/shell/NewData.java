package org.chronofront.ui.shell;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chronofront.index.EventIndex;
import org.chronofront.library.LibraryArea;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.DateSpan;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.Place;
import org.chronofront.render.map.MapFit;
import org.chronofront.time.DayRange;
import org.jspecify.annotations.Nullable;

/// What a library holds that it did not hold before: on which days, and between which corners.
///
/// @param days null when nothing new has a date
/// @param day the last day of new areas, where nothing else that is new has a date; else null
/// @param corners two opposite corners of what is new; none when nothing new has a point
record NewData(@Nullable DayRange days, @Nullable LocalDate day, List<GeoPoint> corners) {
  /// Copies the list.
  NewData {
    corners = List.copyOf(corners);
  }

  /// What a library held; it must still be open when it is compared.
  record Before(EventIndex events, Set<String> places, Set<String> claims, Set<String> areas) {
    static Before of(OpenLibrary library) {
      return new Before(
          library.events(),
          library.catalog().places().stream().map(Place::id).collect(Collectors.toSet()),
          library.control().places().stream()
              .flatMap(place -> library.control().claims(place).stream())
              .map(ControlClaim::id)
              .collect(Collectors.toSet()),
          library.areas().stream().map(LibraryArea::id).collect(Collectors.toSet()));
    }
  }

  /// True when there is nothing to look at.
  boolean isEmpty() {
    return days == null && corners.isEmpty();
  }

  /// Compares a library with what it was. Reads the columns of both; any thread.
  static NewData between(Before before, OpenLibrary now) {
    Found found = new Found();
    events(found, before.events, now.events());
    for (String place : now.control().places()) {
      claims(found, before, now, place);
    }
    List<LibraryArea> areas =
        now.areas().stream().filter(area -> !before.areas.contains(area.id())).toList();
    boolean alone = found.days == null;
    areas.forEach(area -> found.add(area.span()));
    DayRange days = found.days;
    MapFit.corners(areas).forEach(found::add);
    if (found.corners().isEmpty()) {
      now.catalog().places().stream()
          .filter(place -> !before.places.contains(place.id()))
          .forEach(place -> found.add(place.point()));
    }
    return new NewData(days, alone && days != null ? days.to() : null, found.corners());
  }

  private static void events(Found found, EventIndex before, EventIndex events) {
    Known known = Known.of(before, events);
    for (int row = 0; row < events.size(); row++) {
      if (known.has(events, row)) {
        continue;
      }
      if (events.isDated(row)) {
        found.add(
            new DayRange(
                LocalDate.ofEpochDay(events.firstDay(row)),
                LocalDate.ofEpochDay(events.lastDay(row))));
      }
      if (events.worldX(row) >= 0) {
        found.add(events.latitude(row), events.longitude(row));
      }
    }
  }

  /// The events of before. Keys are never used twice, so that as long as all of them are still
  /// there, an event with another key is new and no id has to be read; where a new edition took the
  /// place of an old one, ids tell.
  ///
  /// @param ids hashes, sorted; null where keys tell
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Known(int[] keys, long @Nullable [] ids) {
    static Known of(EventIndex before, EventIndex events) {
      int[] keys = new int[before.size()];
      Arrays.setAll(keys, before::key);
      Arrays.sort(keys);
      int still = 0;
      for (int row = 0; row < events.size(); row++) {
        still += Arrays.binarySearch(keys, events.key(row)) >= 0 ? 1 : 0;
      }
      if (still == keys.length) {
        return new Known(keys, null);
      }
      long[] ids = new long[keys.length];
      Arrays.setAll(ids, row -> hash(before.id(row)));
      Arrays.sort(ids);
      return new Known(keys, ids);
    }

    boolean has(EventIndex events, int row) {
      return Arrays.binarySearch(keys, events.key(row)) >= 0
          || (ids != null && Arrays.binarySearch(ids, hash(events.id(row))) >= 0);
    }
  }

  /// 64 bits for an id (FNV-1a, <http://www.isthe.com/chongo/tech/comp/fnv/>): eight bytes for each
  /// of millions of events instead of their ids. Two of three million ids share one once in four
  /// million libraries, and then one event less decides where to look.
  private static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  private static void claims(Found found, Before before, OpenLibrary now, String place) {
    boolean any = false;
    for (ControlClaim claim : now.control().claims(place)) {
      if (!before.claims.contains(claim.id())) {
        found.add(claim.span());
        any = true;
      }
    }
    if (any) {
      found.add(now.catalog().place(place).point());
    }
  }

  /// The days and corners of what was found so far.
  private static final class Found {
    private @Nullable DayRange days;
    private double south = Double.MAX_VALUE;
    private double west = Double.MAX_VALUE;
    private double north = -Double.MAX_VALUE;
    private double east = -Double.MAX_VALUE;

    void add(@Nullable DateSpan span) {
      if (span != null) {
        add(DayRange.named(span));
      }
    }

    void add(DayRange more) {
      DayRange before = days;
      days = before == null ? more : before.union(more);
    }

    void add(@Nullable GeoPoint point) {
      if (point != null) {
        add(point.latitude(), point.longitude());
      }
    }

    void add(double latitude, double longitude) {
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
    }

    List<GeoPoint> corners() {
      return south > north
          ? List.of()
          : List.of(new GeoPoint(south, west), new GeoPoint(north, east));
    }
  }
}

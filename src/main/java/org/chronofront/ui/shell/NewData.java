package org.chronofront.ui.shell;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chronofront.index.EventIndex;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.Place;
import org.chronofront.time.DayRange;
import org.jspecify.annotations.Nullable;

/// What a library holds that it did not hold before: on which days, and between which corners.
///
/// @param days null when nothing new has a date
/// @param corners two opposite corners of what is new; none when nothing new has a point
record NewData(@Nullable DayRange days, List<GeoPoint> corners) {
  /// Copies the list.
  NewData {
    corners = List.copyOf(corners);
  }

  /// True when there is nothing to look at.
  boolean isEmpty() {
    return days == null && corners.isEmpty();
  }

  /// Compares a library with what it was. Reads the columns of both; any thread.
  static NewData between(EventIndex before, Set<String> placesBefore, OpenLibrary now) {
    Set<String> known = HashSet.newHashSet(before.size());
    for (int row = 0; row < before.size(); row++) {
      known.add(before.id(row));
    }
    EventIndex events = now.events();
    Corners corners = new Corners();
    @Nullable DayRange days = null;
    for (int row = 0; row < events.size(); row++) {
      if (known.contains(events.id(row))) {
        continue;
      }
      DayRange its =
          new DayRange(
              LocalDate.ofEpochDay(events.firstDay(row)),
              LocalDate.ofEpochDay(events.lastDay(row)));
      days = days == null ? its : days.union(its);
      if (events.worldX(row) >= 0) {
        corners.add(events.latitude(row), events.longitude(row));
      }
    }
    if (corners.isEmpty()) {
      addPlaces(corners, placesBefore, now);
    }
    return new NewData(days, corners.list());
  }

  private static void addPlaces(Corners corners, Set<String> before, OpenLibrary now) {
    for (Place place : now.catalog().places()) {
      GeoPoint point = place.point();
      if (point != null && !before.contains(place.id())) {
        corners.add(point.latitude(), point.longitude());
      }
    }
  }

  /// The corners of what was added so far.
  private static final class Corners {
    private double south = Double.MAX_VALUE;
    private double west = Double.MAX_VALUE;
    private double north = -Double.MAX_VALUE;
    private double east = -Double.MAX_VALUE;

    void add(double latitude, double longitude) {
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
    }

    boolean isEmpty() {
      return south > north;
    }

    List<GeoPoint> list() {
      return isEmpty() ? List.of() : List.of(new GeoPoint(south, west), new GeoPoint(north, east));
    }
  }
}

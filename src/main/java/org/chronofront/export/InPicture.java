package org.chronofront.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chronofront.control.Finding;
import org.chronofront.geo.Mercator;
import org.chronofront.geo.Viewport;
import org.chronofront.index.EventIndex;
import org.chronofront.index.EventSelection;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.Place;
import org.chronofront.render.map.AreaMark;
import org.jspecify.annotations.Nullable;

/// What of a day and its window is in a picture, and what the words around it speak of.
///
/// @param places the places in it
/// @param findings those of these places
/// @param areas the areas of the day, wherever they are
/// @param events the events in it, and those without a point
/// @param outside how many events have a point elsewhere
record InPicture(
    List<Place> places,
    Map<String, Finding> findings,
    List<AreaMark> areas,
    EventSelection events,
    int outside) {

  /// Everything, wherever it is.
  static InPicture all(
      Collection<Place> places,
      Map<String, Finding> findings,
      List<AreaMark> areas,
      EventSelection events) {
    return new InPicture(List.copyOf(places), findings, areas, events, 0);
  }

  /// What is in a viewport.
  InPicture within(Viewport viewport, EventIndex index) {
    List<Place> here = places.stream().filter(place -> holds(viewport, place.point())).toList();
    Map<String, Finding> found = new LinkedHashMap<>();
    for (Place place : here) {
      Finding finding = findings.get(place.id());
      if (finding != null) {
        found.put(place.id(), finding);
      }
    }
    int[] rows =
        IntStream.of(events.rows())
            .filter(
                row ->
                    index.worldX(row) < 0
                        || holds(viewport, new GeoPoint(index.latitude(row), index.longitude(row))))
            .toArray();
    EventSelection shown =
        new EventSelection(
            rows,
            events.total(),
            events.undated(),
            events.outsideWindow(),
            events.notYetReported(),
            events.hiddenByKind(),
            events.hiddenByActor(),
            events.hiddenByOutlet(),
            events.withoutPoint());
    return new InPicture(here, found, areas, shown, events.shown() - rows.length);
  }

  private static boolean holds(Viewport viewport, @Nullable GeoPoint point) {
    if (point == null) {
      return false;
    }
    double x = viewport.screenX(Mercator.x(point.longitude()));
    double y = viewport.screenY(Mercator.y(point.latitude()));
    return x >= 0 && y >= 0 && x <= viewport.width() && y <= viewport.height();
  }
}

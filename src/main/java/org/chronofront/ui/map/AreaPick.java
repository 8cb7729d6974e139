package org.chronofront.ui.map;

import java.util.Optional;
import org.chronofront.geo.Distance;
import org.chronofront.geo.Mercator;
import org.chronofront.geo.Viewport;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;
import org.chronofront.render.map.AreaMark;
import org.chronofront.render.map.ComposedMap;
import org.chronofront.ui.session.Session;

/// What an area under the pointer belongs to: one that a dataset draws to its dataset, on whose
/// maps the point is picked; land between places to the place nearest to it.
final class AreaPick {
  private final Session session;
  private final AreaMark mark;
  private final GeoPoint point;

  private AreaPick(Session session, AreaMark mark, GeoPoint point) {
    this.session = session;
    this.mark = mark;
    this.point = point;
  }

  /// The uppermost area at a point of the map, in logical pixels.
  static Optional<AreaPick> at(Session session, ComposedMap composed, double x, double y) {
    Viewport view = composed.viewport();
    double worldX = view.worldX(x);
    GeoPoint point =
        new GeoPoint(
            Mercator.latitude(view.worldY(y)), Mercator.longitude(worldX - Math.floor(worldX)));
    return composed.areaMarkAt(x, y).map(mark -> new AreaPick(session, mark, point));
  }

  /// Picks what it belongs to.
  void pick() {
    if (mark.interpolated()) {
      nearest().ifPresent(place -> session.askWhy(place.id(), session.dayProperty().get()));
    } else {
      session.selectArea(mark.area().id(), point);
    }
  }

  /// What the tooltip says of it.
  String words() {
    return mark.interpolated()
        ? MapWords.between(mark, nearest().map(Place::displayName).orElse(""))
        : MapWords.area(mark.area(), mark.legend());
  }

  private Optional<Place> nearest() {
    Place best = null;
    double least = Double.POSITIVE_INFINITY;
    var findings = session.shown().get().findings();
    for (Place place : session.library().catalog().marked(session.library().control().places())) {
      GeoPoint at = place.point();
      boolean takesPart =
          at != null
              && place.kind() != PlaceKind.ROAD
              && place.kind() != PlaceKind.AREA
              && findings.containsKey(place.id());
      double away = at == null || !takesPart ? least : Distance.kilometres(at, point);
      if (away < least) {
        least = away;
        best = place;
      }
    }
    return Optional.ofNullable(best);
  }
}

package org.chronofront.ui.camera;

import java.util.Optional;
import org.chronofront.geo.Mercator;
import org.chronofront.geo.Viewport;
import org.chronofront.library.LibraryArea;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.Place;
import org.chronofront.render.map.AreaMark;
import org.chronofront.render.map.ComposedMap;
import org.chronofront.render.map.Interpolation;
import org.chronofront.time.DayText;
import org.chronofront.ui.session.Nearest;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.why.WhyKey;

/// What an area under the pointer belongs to: one that a dataset draws to its dataset, on whose
/// maps the point is picked; land between places to the place nearest to it.
public final class AreaPick {
  private final Session session;
  private final AreaMark mark;
  private final GeoPoint point;

  private AreaPick(Session session, AreaMark mark, GeoPoint point) {
    this.session = session;
    this.mark = mark;
    this.point = point;
  }

  /// The uppermost area at a point of the map, in logical pixels.
  public static Optional<AreaPick> at(Session session, ComposedMap composed, double x, double y) {
    Viewport view = composed.viewport();
    double worldX = view.worldX(x);
    GeoPoint point =
        new GeoPoint(
            Mercator.latitude(view.worldY(y)), Mercator.longitude(worldX - Math.floor(worldX)));
    return composed.areaMarkAt(x, y).map(mark -> new AreaPick(session, mark, point));
  }

  /// The place that land between places belongs to; empty for what a dataset draws.
  public Optional<String> place() {
    return mark.interpolated() ? nearest().map(Place::id) : Optional.empty();
  }

  /// Picks the point on the maps of the dataset that draws it.
  public void pickDrawn() {
    session.selectArea(mark.area().id(), point);
  }

  /// Picks what it belongs to, on the day shown; a place that is picked is asked why.
  public void pick() {
    place().ifPresentOrElse(session.questions()::askWhy, this::pickDrawn);
  }

  /// What the tooltip says of it.
  public String words() {
    return mark.interpolated()
        ? between(nearest().map(Place::displayName).orElse(""))
        : drawn(mark.area());
  }

  private String drawn(LibraryArea area) {
    String whose = mark.legend().isEmpty() ? "Area as drawn by " + area.dataset() : mark.legend();
    return "%s%n%s%n%s%nClick for who says so, since when, and why"
        .formatted(area.name(), DayText.lasting(area.span()), whose);
  }

  private String between(String place) {
    return "%s%nNobody has said who held this land; the nearest place is %s%n%s"
        .formatted(mark.legend(), place, WhyKey.HINT);
  }

  private Optional<Place> nearest() {
    var findings = session.shown().get().findings();
    return Nearest.to(
            point,
            session.library().catalog().marked(session.library().control().places()).stream()
                .filter(place -> Interpolation.takesPart(place, findings)))
        .map(Nearest::place);
  }
}

package org.chronofront.ui.map;

import java.util.List;
import java.util.Optional;
import org.chronofront.geo.Mercator;
import org.chronofront.geo.Viewport;
import org.chronofront.index.EventIndex;
import org.chronofront.model.GeoPoint;
import org.chronofront.render.map.ComposedMap;
import org.chronofront.render.map.MapFit;
import org.chronofront.ui.camera.CameraGlide;
import org.chronofront.ui.camera.MapCamera;
import org.chronofront.ui.mark.Covering;
import org.chronofront.ui.session.MapPosition;
import org.chronofront.ui.session.Selection;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Keeps in the picture what a person looks at: the selected place, and all places for as long as
/// all are shown. FX thread.
final class InSight {
  /// How near to the map's edge a selected place may be.
  private static final double MARGIN = 40;

  /// How near to a side window: its mark has to be seen.
  private static final double NEAR = 24;

  /// Where along the map's width a selected place is put: the first of these that is free.
  private static final double[] SPOTS = {0.5, 0.6, 0.7, 0.8, 0.85, 0.35, 0.2};

  /// The same along its height: a side window may lie over the lower part.
  private static final double[] LEVELS = {0.5, 0.35, 0.25, 0.15, 0.75};

  private final Session session;
  private final MapCamera camera;
  private final CameraGlide glide;
  private final Covering covering;
  private final List<GeoPoint> points;

  /// @param covering what lies over the map in windows of its own
  InSight(Session session, MapCamera camera, CameraGlide glide, Covering covering) {
    this.session = session;
    this.camera = camera;
    this.glide = glide;
    this.covering = covering;
    this.points = MapFit.points(session.library());
  }

  /// The points that the library's map has to show.
  List<GeoPoint> points() {
    return points;
  }

  /// Goes to the selected place when it is off the screen, under a panel, or under a side window.
  /// Where nothing is free, what is on the screen stays where it is.
  ///
  /// @param composed what was drawn last
  void follow(@Nullable ComposedMap composed) {
    GeoPoint point = selected();
    boolean seen = point != null && camera.sees(point, MARGIN);
    if (point != null && !(seen && uncovered(point, composed))) {
      within(point, composed)
          .or(() -> seen ? Optional.empty() : Optional.of(middle(point)))
          .ifPresent(glide::flyTo);
    }
  }

  /// Where to look for a point to be in the middle, or as near to it as nothing lies over it: an
  /// open legend may cover the middle of a small map, a side window its lower half.
  private Optional<MapPosition> within(GeoPoint point, @Nullable ComposedMap composed) {
    Viewport now = camera.viewport();
    for (double down : LEVELS) {
      for (double across : SPOTS) {
        double x = across * now.width();
        double y = down * now.height();
        if (isClear(x, y, composed)) {
          return Optional.of(at(point, now.width() / 2 - x, now.height() / 2 - y));
        }
      }
    }
    return Optional.empty();
  }

  private MapPosition middle(GeoPoint point) {
    return at(point, 0, 0);
  }

  /// Where to look for a point to be that many pixels left of the middle, and above it.
  private MapPosition at(GeoPoint point, double left, double above) {
    double world = camera.viewport().worldSize();
    return new MapPosition(
        Mercator.longitude(Mercator.wrap(Mercator.x(point.longitude()) + left / world)),
        Mercator.latitude(Math.clamp(Mercator.y(point.latitude()) + above / world, 0, 1)),
        session.mapPositionProperty().get().zoom());
  }

  private boolean isClear(double x, double y, @Nullable ComposedMap composed) {
    boolean underPanel =
        composed != null
            && (composed.underPanel(x - MARGIN, y)
                || composed.underPanel(x + MARGIN, y)
                || composed.underPanel(x, y));
    return !underPanel && !covering.covers(x, y, MARGIN);
  }

  /// Goes to the selected place when it lies on the screen, but under a panel or a side window: one
  /// that was off the screen stays there, as what opens is no reason to leave what is looked at.
  ///
  /// @param composed what was drawn last
  void uncover(@Nullable ComposedMap composed) {
    GeoPoint point = selected();
    if (point != null && camera.sees(point, 0) && !uncovered(point, composed)) {
      follow(composed);
    }
  }

  /// Takes a size over. All places stay in the picture where they were, else the selected one.
  void resize(double width, double height) {
    GeoPoint point = selected();
    boolean seen = point != null && camera.sees(point, 0);
    if (camera.resize(Math.floor(width), Math.floor(height), points) && point != null && seen) {
      camera.keep(point, MARGIN);
    }
  }

  private @Nullable GeoPoint selected() {
    int row = session.selectedRow();
    EventIndex events = session.library().events();
    if (row >= 0 && events.site(row) >= 0) {
      return new GeoPoint(events.latitude(row), events.longitude(row));
    }
    Selection selection = session.selectionProperty().get();
    String place = selection == null ? null : selection.placeId();
    return place == null ? null : session.library().catalog().place(place).point();
  }

  private boolean uncovered(GeoPoint point, @Nullable ComposedMap composed) {
    Viewport now = camera.viewport();
    double x = now.screenX(Mercator.x(point.longitude()));
    double y = now.screenY(Mercator.y(point.latitude()));
    return (composed == null || !composed.underPanel(x, y)) && !covering.covers(x, y, NEAR);
  }
}

package org.chronofront.ui.map;

import java.util.List;
import org.chronofront.geo.Mercator;
import org.chronofront.geo.Viewport;
import org.chronofront.index.EventIndex;
import org.chronofront.model.GeoPoint;
import org.chronofront.render.map.ComposedMap;
import org.chronofront.render.map.MapFit;
import org.chronofront.ui.camera.CameraGlide;
import org.chronofront.ui.camera.MapCamera;
import org.chronofront.ui.session.MapPosition;
import org.chronofront.ui.session.Selection;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Keeps in the picture what a person looks at: the selected place, and all places for as long as
/// all are shown. FX thread.
final class InSight {
  /// How near to the map's edge a selected place may be.
  private static final double MARGIN = 40;

  /// Where along the map's width a selected place is put: the first of these that is free.
  private static final double[] SPOTS = {0.5, 0.6, 0.7, 0.8, 0.85, 0.35, 0.2};

  private final Session session;
  private final MapCamera camera;
  private final CameraGlide glide;
  private final List<GeoPoint> points;

  InSight(Session session, MapCamera camera, CameraGlide glide) {
    this.session = session;
    this.camera = camera;
    this.glide = glide;
    this.points = MapFit.points(session.library());
  }

  /// The points that the library's map has to show.
  List<GeoPoint> points() {
    return points;
  }

  /// Goes to the selected place when it is off the screen or under a panel.
  ///
  /// @param composed what was drawn last
  void follow(@Nullable ComposedMap composed) {
    GeoPoint point = selected();
    if (point != null && !(camera.sees(point, MARGIN) && uncovered(point, composed))) {
      glide.flyTo(within(point, composed));
    }
  }

  /// Where to look for a point to be in the middle, or as near to it as no panel lies over it: an
  /// open legend may cover the middle of a small map.
  private MapPosition within(GeoPoint point, @Nullable ComposedMap composed) {
    Viewport now = camera.viewport();
    double zoom = session.mapPositionProperty().get().zoom();
    for (double part : SPOTS) {
      double x = part * now.width();
      double y = now.height() / 2;
      if (composed == null || isClear(x, y, composed)) {
        double world = now.worldSize();
        return new MapPosition(
            Mercator.longitude(
                Mercator.wrap(Mercator.x(point.longitude()) + (now.width() / 2 - x) / world)),
            point.latitude(),
            zoom);
      }
    }
    return new MapPosition(point.longitude(), point.latitude(), zoom);
  }

  private static boolean isClear(double x, double y, ComposedMap composed) {
    return !composed.underPanel(x - MARGIN, y)
        && !composed.underPanel(x + MARGIN, y)
        && !composed.underPanel(x, y);
  }

  /// Goes to the selected place when it lies on the screen, but under a panel: one that was off the
  /// screen stays there, as a panel that opens is no reason to leave what is looked at.
  ///
  /// @param composed what was drawn last
  void uncover(ComposedMap composed) {
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
    return composed == null
        || !composed.underPanel(
            now.screenX(Mercator.x(point.longitude())), now.screenY(Mercator.y(point.latitude())));
  }
}

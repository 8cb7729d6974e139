package org.chronofront.render.map;

import java.util.Collection;
import org.chronofront.geo.GeoBounds;
import org.chronofront.geo.Mercator;
import org.chronofront.geo.Viewport;
import org.chronofront.model.GeoPoint;

/// Finds the view that shows all of some points comfortably.
public final class MapFit {
  private static final double MARGIN = 110;
  private static final double CLOSEST = 9;

  private MapFit() {}

  /// The closest view, not closer than zoom 9, with all points at least 110 logical pixels from its
  /// edges (less in a small window). The whole world when there is no point.
  ///
  /// @param width logical pixels
  /// @param height logical pixels
  public static Viewport of(Collection<GeoPoint> points, double width, double height) {
    if (points.isEmpty()) {
      return new Viewport(0.5, 0.42, 1.5, width, height);
    }
    GeoBounds box = GeoBounds.around(points);
    double west = Mercator.x(box.west());
    double east = Mercator.x(box.east());
    double north = Mercator.y(box.north());
    double south = Mercator.y(box.south());
    double zoom =
        Math.min(zoom(east - west, width), Math.min(zoom(south - north, height), CLOSEST));
    return new Viewport(
        (west + east) / 2, (north + south) / 2, Math.clamp(zoom, 1, CLOSEST), width, height);
  }

  private static double zoom(double extent, double pixels) {
    double room = Math.max(pixels - 2 * MARGIN, pixels * 0.5);
    return Math.log(room / Math.max(extent, 1e-9) / Mercator.TILE_SIZE) / Math.log(2);
  }
}

package org.chronofront.render.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.chronofront.geo.GeoBounds;
import org.chronofront.geo.Mercator;
import org.chronofront.geo.Viewport;
import org.chronofront.model.GeoPoint;

/// Finds the view that shows points comfortably.
public final class MapFit {
  private static final double MARGIN = 110;
  private static final double CLOSEST = 9;

  /// Further out than this, marks near to one another begin to overlap.
  private static final double CROWDED = 7.3;

  /// What leaving out one point must gain, in zoom levels.
  private static final double WORTH_A_POINT = 0.4;

  private MapFit() {}

  /// The closest view, not closer than zoom 9, with all points at least 110 logical pixels from its
  /// edges (less in a small window). Where that would crowd the marks, points far from the others
  /// are left out, at most a quarter of them. The whole world when there is no point.
  ///
  /// @param width logical pixels
  /// @param height logical pixels
  /// @param leftInset logical pixels at the left edge that something else covers
  public static Viewport of(
      Collection<GeoPoint> points, double width, double height, double leftInset) {
    if (points.isEmpty()) {
      return new Viewport(0.5, 0.42, 1.5, width, height);
    }
    List<GeoPoint> kept = new ArrayList<>(points);
    Viewport view = around(kept, width, height, leftInset);
    while (view.zoom() < CROWDED && 4 * (kept.size() - 1) >= 3 * points.size()) {
      List<GeoPoint> fewer = new ArrayList<>(kept);
      fewer.remove(furthest(kept));
      Viewport closer = around(fewer, width, height, leftInset);
      if (closer.zoom() - view.zoom() < WORTH_A_POINT) {
        return view;
      }
      kept = fewer;
      view = closer;
    }
    return view;
  }

  /// The same with nothing at the left edge.
  public static Viewport of(Collection<GeoPoint> points, double width, double height) {
    return of(points, width, height, 0);
  }

  private static Viewport around(
      Collection<GeoPoint> points, double width, double height, double leftInset) {
    GeoBounds box = GeoBounds.around(points);
    double west = Mercator.x(box.west());
    double east = Mercator.x(box.east());
    double north = Mercator.y(box.north());
    double south = Mercator.y(box.south());
    double free = width - leftInset;
    double zoom =
        Math.clamp(Math.min(zoom(east - west, free), zoom(south - north, height)), 1, CLOSEST);
    double shift = leftInset / 2 / Mercator.worldSize(zoom);
    return new Viewport((west + east) / 2 - shift, (north + south) / 2, zoom, width, height);
  }

  private static GeoPoint furthest(List<GeoPoint> points) {
    double x = median(points.stream().map(GeoPoint::longitude).sorted().toList());
    double y = median(points.stream().map(GeoPoint::latitude).sorted().toList());
    return points.stream()
        .max(
            Comparator.comparingDouble(
                point -> Math.hypot(point.longitude() - x, point.latitude() - y)))
        .orElseThrow();
  }

  private static double median(List<Double> sorted) {
    return sorted.get(sorted.size() / 2);
  }

  private static double zoom(double extent, double pixels) {
    double room = Math.max(pixels - 2 * MARGIN, pixels * 0.5);
    return Math.log(room / Math.max(extent, 1e-9) / Mercator.TILE_SIZE) / Math.log(2);
  }
}

package org.chronofront.render.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chronofront.geo.GeoBounds;
import org.chronofront.geo.Mercator;
import org.chronofront.geo.Viewport;
import org.chronofront.library.LibraryArea;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.AreaPolygon;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.Place;

/// Finds the view that shows points comfortably.
public final class MapFit {
  private static final double MARGIN = 84;

  /// Of a small picture, what may be margin at each side.
  private static final double MOST_MARGIN = 0.15;

  private static final double CLOSEST = 9;

  /// Further out than this, marks near to one another begin to overlap.
  private static final double CROWDED = 7.3;

  /// What leaving out one point must gain, in zoom levels.
  private static final double WORTH_A_POINT = 0.6;

  /// One point of so many may be left out.
  private static final int FEW = 8;

  /// Logical pixels at each edge of the picture where no point should lie, since something else is
  /// there: a legend, buttons, the scale bar.
  public record Edges(double top, double right, double bottom, double left) {
    /// Nothing at any edge.
    public static final Edges NONE = new Edges(0, 0, 0, 0);
  }

  /// Events at more points than this show where a library looks; else its places do.
  private static final int MANY_SITES = 400;

  private MapFit() {}

  /// The points that a library's map has to show: its places; where events lie at very many points,
  /// the outermost of these besides, because such a library does not hold its places in memory;
  /// where there is neither, the corners of its areas.
  public static List<GeoPoint> points(OpenLibrary library) {
    Stream<GeoPoint> places =
        library.catalog().marked(library.control().places()).stream()
            .map(Place::point)
            .filter(Objects::nonNull);
    Stream<GeoPoint> events =
        library.events().sites() > MANY_SITES
            ? library.events().corners().stream()
            : Stream.empty();
    List<GeoPoint> points = Stream.concat(places, events).toList();
    return points.isEmpty() ? corners(library.areas()) : points;
  }

  /// Two opposite corners of areas; none when there is no area.
  public static List<GeoPoint> corners(Collection<LibraryArea> areas) {
    double south = Double.POSITIVE_INFINITY;
    double west = Double.POSITIVE_INFINITY;
    double north = Double.NEGATIVE_INFINITY;
    double east = Double.NEGATIVE_INFINITY;
    for (LibraryArea area : areas) {
      for (AreaPolygon polygon : area.polygons()) {
        for (AreaPolygon.Ring ring : polygon.rings()) {
          double[] degrees = ring.degrees();
          for (int i = 0; i + 1 < degrees.length; i += 2) {
            west = Math.min(west, degrees[i]);
            east = Math.max(east, degrees[i]);
            south = Math.min(south, degrees[i + 1]);
            north = Math.max(north, degrees[i + 1]);
          }
        }
      }
    }
    return south > north ? List.of() : List.of(corner(south, west), corner(north, east));
  }

  /// A dataset may draw beyond the date line.
  private static GeoPoint corner(double latitude, double longitude) {
    return new GeoPoint(Math.clamp(latitude, -90, 90), Math.clamp(longitude, -180, 180));
  }

  /// The closest view, not closer than zoom 9, with all points at least 84 logical pixels from what
  /// lies at its edges (less in a small window). Where that would crowd the marks, points far from
  /// the others are left out, at most one in eight. The whole world when there is no point.
  ///
  /// @param width logical pixels
  /// @param height logical pixels
  /// @param edges what lies at the edges
  public static Viewport of(Collection<GeoPoint> points, double width, double height, Edges edges) {
    if (points.isEmpty()) {
      return new Viewport(0.5, 0.42, 1.5, width, height);
    }
    List<GeoPoint> kept = new ArrayList<>(points);
    Viewport view = around(kept, width, height, edges);
    while (view.zoom() < CROWDED && FEW * (points.size() - kept.size() + 1) <= points.size()) {
      List<GeoPoint> fewer = new ArrayList<>(kept);
      fewer.remove(furthest(kept));
      Viewport closer = around(fewer, width, height, edges);
      if (closer.zoom() - view.zoom() < WORTH_A_POINT) {
        return view;
      }
      kept = fewer;
      view = closer;
    }
    return view;
  }

  /// The same with nothing at the edges.
  public static Viewport of(Collection<GeoPoint> points, double width, double height) {
    return of(points, width, height, Edges.NONE);
  }

  private static Viewport around(
      Collection<GeoPoint> points, double width, double height, Edges edges) {
    GeoBounds box = GeoBounds.around(points);
    double west = Mercator.x(box.west());
    double east = Mercator.x(box.east());
    double north = Mercator.y(box.north());
    double south = Mercator.y(box.south());
    double across = Math.max(1, width - edges.left() - edges.right());
    double down = Math.max(1, height - edges.top() - edges.bottom());
    double zoom =
        Math.clamp(Math.min(zoom(east - west, across), zoom(south - north, down)), 1, CLOSEST);
    double world = Mercator.worldSize(zoom);
    double shiftX = (edges.left() - edges.right()) / 2 / world;
    double shiftY = (edges.top() - edges.bottom()) / 2 / world;
    return new Viewport(
        (west + east) / 2 - shiftX, (north + south) / 2 - shiftY, zoom, width, height);
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
    double room = pixels - 2 * Math.min(MARGIN, pixels * MOST_MARGIN);
    return Math.log(room / Math.max(extent, 1e-9) / Mercator.TILE_SIZE) / Math.log(2);
  }
}

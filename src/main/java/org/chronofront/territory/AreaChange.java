package org.chronofront.territory;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.geo.Distance;
import org.chronofront.model.AreaPolygon;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// How much land two drawings of an area have, and how much of it only one of them: a front that
/// moved forth here and back there has gained and lost, even where the sum is the same.
///
/// Holes are even-odd, as they are drawn. Square kilometres on the sphere, edges straight on the
/// map; within half a percent of the ellipsoid. An area across the meridian of 180° is measured as
/// if it went the other way round.
///
/// @param before square kilometres of the first drawing
/// @param after of the second
/// @param gained of what only the second has
/// @param lost of what only the first has
public record AreaChange(double before, double after, double gained, double lost) {
  private static final int FEWEST = 4;
  private static final GeometryFactory SHAPES = new GeometryFactory();

  /// What differs. Some tens of milliseconds for some thousand points: not on a thread that draws.
  public static AreaChange between(List<AreaPolygon> first, List<AreaPolygon> second) {
    Geometry before = shape(first);
    Geometry after = shape(second);
    return new AreaChange(
        size(before),
        size(after),
        size(OverlayNGRobust.overlay(after, before, OverlayNG.DIFFERENCE)),
        size(OverlayNGRobust.overlay(before, after, OverlayNG.DIFFERENCE)));
  }

  /// True when both are the same land, but for what is too little to be told.
  public boolean isNone() {
    return gained < 0.5 && lost < 0.5;
  }

  /// All polygons as one shape that is fit to be laid over another.
  private static Geometry shape(List<AreaPolygon> polygons) {
    Geometry all = SHAPES.createPolygon();
    for (AreaPolygon polygon : polygons) {
      Geometry one = SHAPES.createPolygon();
      for (AreaPolygon.Ring ring : polygon.rings()) {
        Geometry part = valid(ring);
        one = OverlayNGRobust.overlay(one, part, OverlayNG.SYMDIFFERENCE);
      }
      all = OverlayNGRobust.overlay(all, one, OverlayNG.UNION);
    }
    return all;
  }

  /// A ring that crosses itself is mended.
  private static Geometry valid(AreaPolygon.Ring ring) {
    double[] degrees = ring.degrees();
    List<Coordinate> points = new ArrayList<>();
    for (int i = 0; i + 1 < degrees.length; i += 2) {
      points.add(new Coordinate(degrees[i], degrees[i + 1]));
    }
    if (points.isEmpty()) {
      return SHAPES.createPolygon();
    }
    if (!points.getFirst().equals2D(points.getLast())) {
      points.add(points.getFirst().copy());
    }
    if (points.size() < FEWEST) {
      return SHAPES.createPolygon();
    }
    Polygon polygon = SHAPES.createPolygon(points.toArray(Coordinate[]::new));
    return polygon.isValid() ? polygon : polygon.buffer(0);
  }

  private static double size(Geometry shape) {
    double size = 0;
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      if (shape.getGeometryN(i) instanceof Polygon polygon) {
        size += size(polygon.getExteriorRing());
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          size -= size(polygon.getInteriorRingN(hole));
        }
      }
    }
    return size;
  }

  /// The trapezoids between its edges and the equator, whose sides are straight in longitude and in
  /// the sine of latitude (Chamberlain and Duquette, "Some algorithms for polygons on a sphere",
  /// 2007, eq. 2).
  private static double size(LinearRing ring) {
    double sum = 0;
    Coordinate[] points = ring.getCoordinates();
    for (int i = 0; i + 1 < points.length; i++) {
      sum +=
          Math.toRadians(points[i + 1].x - points[i].x)
              * (2
                  + Math.sin(Math.toRadians(points[i].y))
                  + Math.sin(Math.toRadians(points[i + 1].y)));
    }
    return Math.abs(sum) * Distance.EARTH_RADIUS * Distance.EARTH_RADIUS / 2;
  }
}

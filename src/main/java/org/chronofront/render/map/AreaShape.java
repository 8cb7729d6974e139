package org.chronofront.render.map;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.geo.Mercator;
import org.chronofront.model.AreaPolygon;
import org.chronofront.model.GeoPoint;

/// The rings of an area in the square world, from which it is drawn at any zoom. Immutable.
final class AreaShape {
  /// Two points nearer to one another than that, in device pixels, are one.
  private static final double FINEST = 0.5;

  /// Of cells that lie side by side, where a coarser line would leave slits.
  private static final double FINEST_OF_CELLS = 0.05;

  private static final int FEWEST = 6;

  private final AreaMark mark;
  private final List<double[]> rings = new ArrayList<>();
  private double west = Double.POSITIVE_INFINITY;
  private double north = Double.POSITIVE_INFINITY;
  private double east = Double.NEGATIVE_INFINITY;
  private double south = Double.NEGATIVE_INFINITY;

  AreaShape(AreaMark mark) {
    this.mark = mark;
    for (AreaPolygon polygon : mark.area().polygons()) {
      for (AreaPolygon.Ring ring : polygon.rings()) {
        if (ring.degrees().length >= FEWEST) {
          rings.add(world(ring.degrees()));
        }
      }
    }
  }

  /// Whether a point lies in the box around it.
  boolean isAround(GeoPoint point) {
    double x = Mercator.x(point.longitude());
    double y = Mercator.y(point.latitude());
    return x >= west && x <= east && y >= north && y <= south;
  }

  AreaMark mark() {
    return mark;
  }

  private double[] world(double[] degrees) {
    double[] ring = new double[degrees.length / 2 * 2];
    for (int i = 0; i < ring.length; i += 2) {
      ring[i] = Mercator.x(degrees[i]);
      ring[i + 1] = Mercator.y(degrees[i + 1]);
      west = Math.min(west, ring[i]);
      east = Math.max(east, ring[i]);
      north = Math.min(north, ring[i + 1]);
      south = Math.max(south, ring[i + 1]);
    }
    return ring;
  }

  /// Whether any of it may lie in a box of the world.
  boolean touches(double left, double top, double right, double bottom) {
    return west <= right && east >= left && north <= bottom && south >= top;
  }

  /// Whether it holds a point of the world; a hole does not.
  boolean holds(double x, double y) {
    return touches(x, y, x, y) && AreaPolygon.holds(rings, x, y);
  }

  /// Its outline in device pixels, without points that could not be told apart; holes by the
  /// even-odd rule.
  ///
  /// @param world device pixels of the world's side
  /// @param left the world's device pixel that is x = 0
  /// @param top the world's device pixel that is y = 0
  Path2D path(double world, double left, double top) {
    Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    double finest = mark.drawn() == AreaMark.Drawn.GROUND ? FINEST_OF_CELLS : FINEST;
    for (double[] ring : rings) {
      double lastX = ring[0] * world - left;
      double lastY = ring[1] * world - top;
      path.moveTo(lastX, lastY);
      for (int i = 2; i < ring.length; i += 2) {
        double x = ring[i] * world - left;
        double y = ring[i + 1] * world - top;
        double dx = x - lastX;
        double dy = y - lastY;
        if (dx * dx + dy * dy >= finest * finest) {
          path.lineTo(x, y);
          lastX = x;
          lastY = y;
        }
      }
      path.closePath();
    }
    return path;
  }
}

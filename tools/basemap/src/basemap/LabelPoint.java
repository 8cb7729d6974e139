package basemap;

import java.util.List;

/// A point well inside a polygon where a wide, low label fits: of a grid of candidates the one with
/// the greatest distance to the outline, where distances upwards and downwards count double.
final class LabelPoint {
  private static final int GRID = 40;

  private LabelPoint() {}

  static double[] of(List<Line> rings) {
    double west = 9;
    double east = -9;
    double north = 9;
    double south = -9;
    Line outer = rings.getFirst();
    for (int i = 0; i < outer.size(); i++) {
      west = Math.min(west, outer.x()[i]);
      east = Math.max(east, outer.x()[i]);
      north = Math.min(north, outer.y()[i]);
      south = Math.max(south, outer.y()[i]);
    }
    double[] best = {(west + east) / 2, (north + south) / 2};
    double bestDistance = -1;
    for (int i = 1; i < GRID; i++) {
      for (int j = 1; j < GRID; j++) {
        double x = west + (east - west) * i / GRID;
        double y = north + (south - north) * j / GRID;
        double d = distance(rings, x, y, bestDistance);
        if (d > bestDistance) {
          bestDistance = d;
          best = new double[] {x, y};
        }
      }
    }
    return best;
  }

  /// Squared distance to the outline, −1 outside; gives up below `enough`.
  private static double distance(List<Line> rings, double x, double y, double enough) {
    boolean inside = false;
    double nearest = Double.MAX_VALUE;
    for (Line ring : rings) {
      double[] xs = ring.x();
      double[] ys = ring.y();
      for (int i = 1; i < xs.length; i++) {
        if (ys[i] > y != ys[i - 1] > y
            && x < (xs[i - 1] - xs[i]) * (y - ys[i]) / (ys[i - 1] - ys[i]) + xs[i]) {
          inside = !inside;
        }
        double dx = xs[i] - x;
        double dy = 2 * (ys[i] - y);
        nearest = Math.min(nearest, dx * dx + dy * dy);
        if (nearest <= enough) {
          return -1;
        }
      }
    }
    return inside ? nearest : -1;
  }
}

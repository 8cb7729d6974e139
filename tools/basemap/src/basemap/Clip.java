package basemap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cuts lines and rings to a rectangle.
final class Clip {
  record Box(double west, double north, double east, double south) {
    boolean misses(Line line) {
      double minX = Double.MAX_VALUE;
      double maxX = -Double.MAX_VALUE;
      double minY = Double.MAX_VALUE;
      double maxY = -Double.MAX_VALUE;
      for (int i = 0; i < line.size(); i++) {
        minX = Math.min(minX, line.x()[i]);
        maxX = Math.max(maxX, line.x()[i]);
        minY = Math.min(minY, line.y()[i]);
        maxY = Math.max(maxY, line.y()[i]);
      }
      return minX > east || maxX < west || minY > south || maxY < north;
    }

    boolean holds(Line line) {
      for (int i = 0; i < line.size(); i++) {
        double x = line.x()[i];
        double y = line.y()[i];
        if (x < west || x > east || y < north || y > south) {
          return false;
        }
      }
      return true;
    }
  }

  private double[] x = new double[1024];
  private double[] y = new double[1024];
  private int n;

  private Clip() {}

  /// The part of a ring inside the box (Sutherland and Hodgman 1974): one ring, whose edges on the
  /// box may run to and fro; empty or of less than four points if nothing is left.
  static Line ring(Line ring, Box box) {
    double[] x = ring.x();
    double[] y = ring.y();
    int n = ring.size();
    for (int side = 0; side < 4 && n > 2; side++) {
      boolean vertical = side < 2;
      double edge =
          switch (side) {
            case 0 -> box.west;
            case 1 -> -box.east;
            case 2 -> box.north;
            default -> -box.south;
          };
      Clip out = new Clip();
      out.halfPlane(x, y, n, vertical, side % 2 == 0 ? 1 : -1, edge);
      x = out.x;
      y = out.y;
      n = out.n;
    }
    return new Line(ring.kind(), Arrays.copyOf(x, n), Arrays.copyOf(y, n));
  }

  private void halfPlane(
      double[] px, double[] py, int count, boolean vertical, int sign, double edge) {
    double[] p = vertical ? px : py;
    for (int i = 0; i < count; i++) {
      double d = sign * p[i] - edge;
      if (i > 0) {
        double before = sign * p[i - 1] - edge;
        if (d < 0 != before < 0) {
          double t = before / (before - d);
          double cut = sign * edge;
          add(
              vertical ? cut : px[i - 1] + t * (px[i] - px[i - 1]),
              vertical ? py[i - 1] + t * (py[i] - py[i - 1]) : cut,
              vertical,
              sign * edge);
        }
      }
      if (d >= 0) {
        add(px[i], py[i], vertical, sign * edge);
      }
    }
    if (n > 0 && (x[0] != x[n - 1] || y[0] != y[n - 1])) {
      add(x[0], y[0], vertical, sign * edge);
    }
  }

  /// Of three points in a row on the edge the middle one is dropped.
  private void add(double ax, double ay, boolean vertical, double edge) {
    double[] p = vertical ? x : y;
    if (n > 1 && p[n - 1] == edge && p[n - 2] == edge && (vertical ? ax : ay) == edge) {
      n--;
    }
    if (n == x.length) {
      x = Arrays.copyOf(x, 2 * n);
      y = Arrays.copyOf(y, 2 * n);
    }
    x[n] = ax;
    y[n++] = ay;
  }

  /// The parts of a polyline inside the box.
  static List<Line> polyline(Line line, Box box) {
    List<Line> parts = new ArrayList<>();
    Clip part = new Clip();
    for (int i = 1; i < line.size(); i++) {
      double ax = line.x()[i - 1];
      double ay = line.y()[i - 1];
      double dx = line.x()[i] - ax;
      double dy = line.y()[i] - ay;
      double[] span = {0, 1};
      boolean hit =
          narrow(-dx, ax - box.west, span)
              && narrow(dx, box.east - ax, span)
              && narrow(-dy, ay - box.north, span)
              && narrow(dy, box.south - ay, span);
      if (!hit) {
        part.flush(line.kind(), parts);
        continue;
      }
      if (part.n == 0 || span[0] > 0) {
        part.flush(line.kind(), parts);
        part.add(ax + span[0] * dx, ay + span[0] * dy, true, Double.NaN);
      }
      part.add(ax + span[1] * dx, ay + span[1] * dy, true, Double.NaN);
      if (span[1] < 1) {
        part.flush(line.kind(), parts);
      }
    }
    part.flush(line.kind(), parts);
    return parts;
  }

  /// One side of the clipping of Liang and Barsky (1984).
  private static boolean narrow(double p, double q, double[] span) {
    if (p == 0) {
      return q >= 0;
    }
    double r = q / p;
    if (p < 0) {
      span[0] = Math.max(span[0], r);
    } else {
      span[1] = Math.min(span[1], r);
    }
    return span[0] <= span[1];
  }

  private void flush(int kind, List<Line> parts) {
    if (n > 1) {
      parts.add(new Line(kind, Arrays.copyOf(x, n), Arrays.copyOf(y, n)));
    }
    n = 0;
  }
}

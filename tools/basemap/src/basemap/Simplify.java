package basemap;

import java.util.ArrayDeque;
import java.util.Deque;

/// The line simplification of Douglas and Peucker (1973).
final class Simplify {
  private Simplify() {}

  /// Keeps the ends; a ring is also held at the point that is farthest from its start.
  static Line line(Line line, double tolerance) {
    int n = line.size();
    boolean[] keep = new boolean[n];
    keep[0] = true;
    keep[n - 1] = true;
    if (n > 3 && line.x()[0] == line.x()[n - 1] && line.y()[0] == line.y()[n - 1]) {
      int far = farthestFromStart(line);
      keep[far] = true;
      mark(line, 0, far, tolerance, keep);
      mark(line, far, n - 1, tolerance, keep);
    } else {
      mark(line, 0, n - 1, tolerance, keep);
    }
    int count = 0;
    for (boolean k : keep) {
      count += k ? 1 : 0;
    }
    double[] x = new double[count];
    double[] y = new double[count];
    for (int i = 0, k = 0; i < n; i++) {
      if (keep[i]) {
        x[k] = line.x()[i];
        y[k++] = line.y()[i];
      }
    }
    return new Line(line.kind(), x, y);
  }

  private static int farthestFromStart(Line line) {
    int far = 1;
    double best = -1;
    for (int i = 1; i < line.size() - 1; i++) {
      double d = Math.hypot(line.x()[i] - line.x()[0], line.y()[i] - line.y()[0]);
      if (d > best) {
        best = d;
        far = i;
      }
    }
    return far;
  }

  private static void mark(Line line, int from, int to, double tolerance, boolean[] keep) {
    Deque<int[]> open = new ArrayDeque<>();
    open.push(new int[] {from, to});
    while (!open.isEmpty()) {
      int[] span = open.pop();
      int far = -1;
      double best = tolerance * tolerance;
      for (int i = span[0] + 1; i < span[1]; i++) {
        double d = squaredDistance(line, span[0], span[1], i);
        if (d > best) {
          best = d;
          far = i;
        }
      }
      if (far >= 0) {
        keep[far] = true;
        open.push(new int[] {span[0], far});
        open.push(new int[] {far, span[1]});
      }
    }
  }

  private static double squaredDistance(Line line, int a, int b, int i) {
    double ax = line.x()[a];
    double ay = line.y()[a];
    double dx = line.x()[b] - ax;
    double dy = line.y()[b] - ay;
    double px = line.x()[i] - ax;
    double py = line.y()[i] - ay;
    double length = dx * dx + dy * dy;
    double t = length == 0 ? 0 : Math.clamp((px * dx + py * dy) / length, 0, 1);
    double ex = px - t * dx;
    double ey = py - t * dy;
    return ex * ex + ey * ey;
  }
}

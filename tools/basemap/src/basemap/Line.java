package basemap;

/// A ring or a polyline in web-Mercator world units: x grows eastwards, y southwards, the world is
/// 1 × 1. `kind` is the shore level of a ring, the rank of a river, 0 for a border. Rings repeat
/// their first point at the end.
record Line(int kind, double[] x, double[] y) {
  static double mercatorX(double longitude) {
    return longitude / 360 + 0.5;
  }

  /// Clamped a little beyond the map's edge (85.0511°), so that the edge itself is never drawn.
  static double mercatorY(double latitude) {
    double s = Math.sin(Math.toRadians(Math.clamp(latitude, -86.5, 86.5)));
    return 0.5 - Math.log((1 + s) / (1 - s)) / (4 * Math.PI);
  }

  int size() {
    return x.length;
  }

  double area() {
    double sum = 0;
    for (int i = 0, j = x.length - 1; i < x.length; j = i++) {
      sum += (x[j] - x[i]) * (y[j] + y[i]);
    }
    return Math.abs(sum) / 2;
  }

  double length() {
    double sum = 0;
    for (int i = 1; i < x.length; i++) {
      sum += Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
    }
    return sum;
  }

  Line shifted(double dx) {
    double[] moved = x.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] += dx;
    }
    return new Line(kind, moved, y);
  }
}

package org.chronofront.render.label;

/// From which importance on a town is shown at a zoom, and how much room a name wants.
final class LabelDensity {
  /// At zooms 0, 1, 2, …; between them it is interpolated.
  private static final double[] MIN_IMPORTANCE = {
    99, 99, 8.4, 7.7, 6.9, 6.2, 5.6, 5.05, 4.55, 4.1, 3.6, 2
  };

  /// Logical pixels that stay free around a name.
  static final double GAP = 5;

  private LabelDensity() {}

  static double minImportance(double zoom) {
    double z = Math.clamp(zoom, 0, MIN_IMPORTANCE.length - 1);
    int low = Math.min((int) z, MIN_IMPORTANCE.length - 2);
    return MIN_IMPORTANCE[low] + (z - low) * (MIN_IMPORTANCE[low + 1] - MIN_IMPORTANCE[low]);
  }
}

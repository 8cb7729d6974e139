package org.chronofront.model;

import java.util.List;

/// One polygon: an outline and its holes.
///
/// @param rings the outline first, then the holes; closed or not, without a meaning of direction
public record AreaPolygon(List<Ring> rings) {
  /// Copies the list.
  public AreaPolygon {
    rings = List.copyOf(rings);
  }

  /// Whether it holds a point, by the even-odd rule: a hole does not.
  ///
  /// @param longitude in degrees, beyond 180 where the polygon is
  public boolean holds(double longitude, double latitude) {
    return holds(rings.stream().map(Ring::degrees).toList(), longitude, latitude);
  }

  /// The same of rings in any plane.
  ///
  /// @param rings x and y in turn
  public static boolean holds(Iterable<double[]> rings, double x, double y) {
    boolean inside = false;
    for (double[] at : rings) {
      int last = at.length - 2;
      for (int i = 0; i + 1 < at.length; i += 2) {
        boolean crosses = at[i + 1] > y != at[last + 1] > y;
        if (crosses
            && x < at[i] + (at[last] - at[i]) * (y - at[i + 1]) / (at[last + 1] - at[i + 1])) {
          inside = !inside;
        }
        last = i;
      }
    }
    return inside;
  }

  /// A ring of points.
  ///
  /// @param degrees longitude and latitude in turn; do not change it
  @SuppressWarnings("ArrayRecordComponent")
  public record Ring(double[] degrees) {}
}

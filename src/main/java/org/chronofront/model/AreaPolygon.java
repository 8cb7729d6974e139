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

  /// A ring of points.
  ///
  /// @param degrees longitude and latitude in turn; do not change it
  @SuppressWarnings("ArrayRecordComponent")
  public record Ring(double[] degrees) {}
}

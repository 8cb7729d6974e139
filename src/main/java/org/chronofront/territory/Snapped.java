package org.chronofront.territory;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.noding.snap.SnappingNoder;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// Lays areas over one another. Points and edges nearer than a few millimetres are one: what two
/// cells have as their common edge is one line then, whichever way each was cut before. Otherwise
/// slits remain between cells that are joined, thinner than anything and drawn as lines.
final class Snapped {
  /// In the square world: some four millimetres at the equator.
  private static final double NEAR = 1e-10;

  private Snapped() {}

  /// What both cover; lines and points that they share are nothing.
  static Geometry intersection(Geometry one, Geometry other) {
    Geometry both = OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION);
    if (both.getDimension() < 2) {
      return one.getFactory().createPolygon();
    }
    return both;
  }

  /// What either covers.
  static Geometry union(Geometry one, Geometry other) {
    try {
      return OverlayNG.overlay(one, other, OverlayNG.UNION, new SnappingNoder(NEAR));
    } catch (TopologyException e) {
      return OverlayNGRobust.overlay(one, other, OverlayNG.UNION);
    }
  }
}

package org.chronofront.territory;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.OverlayNG;

/// A grid of some four centimetres in the square world, on which shapes are laid over one another:
/// what two cells have as their common edge is one line then, whichever way each was cut before.
/// Without it slits remain between cells that are joined, thinner than anything and drawn as lines.
final class Grid {
  private static final PrecisionModel CENTIMETRES = new PrecisionModel(1e9);

  private Grid() {}

  /// Lays areas over one another; lines and points that they share are nothing.
  ///
  /// @param operation one of [OverlayNG]
  static Geometry overlay(Geometry one, Geometry other, int operation) {
    OverlayNG overlay = new OverlayNG(one, other, CENTIMETRES, operation);
    overlay.setStrictMode(true);
    Geometry laid = overlay.getResult();
    return laid.getDimension() == 2 ? laid : one.getFactory().createPolygon();
  }
}

package org.chronofront.render.map;

import org.chronofront.geo.Viewport;

/// A viewport's projection with its size of the world worked out once: for loops over many points.
final class Projection {
  private final double world;
  private final double centreX;
  private final double centreY;
  private final double middleX;
  private final double middleY;

  Projection(Viewport viewport) {
    this.world = viewport.worldSize();
    this.centreX = viewport.centreX();
    this.centreY = viewport.centreY();
    this.middleX = viewport.width() / 2;
    this.middleY = viewport.height() / 2;
  }

  /// As {@link Viewport#screenX}.
  double x(double worldX) {
    double offset = worldX - centreX;
    if (offset > 0.5 || offset < -0.5) {
      offset -= Math.rint(offset);
    }
    return offset * world + middleX;
  }

  /// As {@link Viewport#screenY}.
  double y(double worldY) {
    return (worldY - centreY) * world + middleY;
  }
}

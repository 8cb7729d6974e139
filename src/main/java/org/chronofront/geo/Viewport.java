package org.chronofront.geo;

import org.chronofront.model.GeoPoint;

/// What a map view shows: the world point in its middle, a fractional zoom (world size 256 · 2^zoom
/// logical pixels) and its size in logical pixels. Screen x and y count from its top left corner.
public record Viewport(double centreX, double centreY, double zoom, double width, double height) {
  /// @throws IllegalArgumentException if a size is not positive or a value not finite
  public Viewport {
    if (!(width > 0) || !(height > 0) || !Double.isFinite(centreX + centreY + zoom)) {
      throw new IllegalArgumentException(
          "no viewport: " + width + " x " + height + " at zoom " + zoom);
    }
  }

  /// A viewport with that point in its middle.
  public static Viewport at(GeoPoint centre, double zoom, double width, double height) {
    return new Viewport(
        Mercator.x(centre.longitude()), Mercator.y(centre.latitude()), zoom, width, height);
  }

  /// The side of the world in logical pixels.
  public double worldSize() {
    return Mercator.worldSize(zoom);
  }

  /// Screen x of a world x; of the copies of the world the one nearest to the middle.
  public double screenX(double worldX) {
    double offset = worldX - centreX;
    return (offset - Math.rint(offset)) * worldSize() + width / 2;
  }

  /// Screen y of a world y.
  public double screenY(double worldY) {
    return (worldY - centreY) * worldSize() + height / 2;
  }

  /// World x of a screen x; not wrapped.
  public double worldX(double screenX) {
    return centreX + (screenX - width / 2) / worldSize();
  }

  /// World y of a screen y; outside 0..1 above and below the map.
  public double worldY(double screenY) {
    return centreY + (screenY - height / 2) / worldSize();
  }
}

package org.chronofront.geo;

import org.chronofront.model.GeoPoint;

/// Distances on the ground.
public final class Distance {
  /// Mean radius of the earth in kilometres (IUGG).
  public static final double EARTH_RADIUS = 6371.0088;

  private Distance() {}

  /// Kilometres between two points along a great circle of the sphere (haversine formula); within
  /// half a percent of the ellipsoid.
  public static double kilometres(GeoPoint a, GeoPoint b) {
    double south = Math.toRadians(a.latitude());
    double north = Math.toRadians(b.latitude());
    double up = Math.sin((north - south) / 2);
    double along = Math.sin(Math.toRadians(b.longitude() - a.longitude()) / 2);
    double square = up * up + Math.cos(south) * Math.cos(north) * along * along;
    return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(square)));
  }
}

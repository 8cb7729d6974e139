package org.chronofront.geo;

/// The spherical ("web") Mercator projection, EPSG:3857, with the world as a square of 1 × 1: x is
/// 0 at 180° W and grows eastwards, y is 0 at [#MAX_LATITUDE] north and grows southwards. World
/// pixels are these units times [#worldSize].
public final class Mercator {
  /// Where the square world ends, in degrees north and south: atan(sinh(π)).
  public static final double MAX_LATITUDE = 85.0511287798066;

  /// The logical pixels of a tile's side, and of the world's at zoom 0.
  public static final int TILE_SIZE = 256;

  /// The length of the equator in metres on the WGS 84 ellipsoid.
  private static final double EQUATOR = 40_075_016.686;

  private Mercator() {}

  /// World x of a longitude in degrees; not wrapped, so that 190° E gives a little more than 1.
  public static double x(double longitude) {
    return longitude / 360 + 0.5;
  }

  /// World y of a latitude in degrees; latitudes beyond [#MAX_LATITUDE] are pulled to it.
  public static double y(double latitude) {
    double clamped = Math.clamp(latitude, -MAX_LATITUDE, MAX_LATITUDE);
    double sine = Math.sin(Math.toRadians(clamped));
    return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  }

  /// Longitude in degrees of a world x; not wrapped.
  public static double longitude(double x) {
    return (x - 0.5) * 360;
  }

  /// Latitude in degrees of a world y.
  public static double latitude(double y) {
    return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
  }

  /// The side of the world in logical pixels at a (fractional) zoom.
  public static double worldSize(double zoom) {
    return TILE_SIZE * Math.pow(2, zoom);
  }

  /// Metres on the ground under one logical pixel at a latitude in degrees.
  public static double metresPerPixel(double latitude, double zoom) {
    return EQUATOR * Math.cos(Math.toRadians(latitude)) / worldSize(zoom);
  }

  /// The same meridian within [0, 1).
  public static double wrap(double x) {
    return x - Math.floor(x);
  }
}

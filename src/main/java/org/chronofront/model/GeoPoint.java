package org.chronofront.model;

/// A point on the WGS 84 ellipsoid.
///
/// @param latitude degrees north, -90…90
/// @param longitude degrees east, -180…180
public record GeoPoint(double latitude, double longitude) {
  /// @throws IllegalArgumentException when a coordinate is not a number or out of range
  public GeoPoint {
    if (!(latitude >= -90 && latitude <= 90)) {
      throw new IllegalArgumentException("latitude " + latitude + " is not within -90…90");
    }
    if (!(longitude >= -180 && longitude <= 180)) {
      throw new IllegalArgumentException("longitude " + longitude + " is not within -180…180");
    }
  }
}

package org.chronofront.geo;

import java.util.Collection;
import org.chronofront.model.GeoPoint;

/// A box of latitudes and longitudes in degrees, edges included. `east` is never less than `west`;
/// a box across the date line has an `east` beyond 180.
public record GeoBounds(double south, double west, double north, double east) {
  /// @throws IllegalArgumentException if `north` is below `south`, `east` below `west`, or a value
  ///   is not a number
  public GeoBounds {
    if (!(south <= north) || !(west <= east)) {
      throw new IllegalArgumentException(
          "not a box: " + south + ".." + north + " N, " + west + ".." + east + " E");
    }
  }

  /// The smallest box around points, none of it across the date line.
  ///
  /// @throws IllegalArgumentException if there is no point
  public static GeoBounds around(Collection<GeoPoint> points) {
    double south = Double.POSITIVE_INFINITY;
    double west = Double.POSITIVE_INFINITY;
    double north = Double.NEGATIVE_INFINITY;
    double east = Double.NEGATIVE_INFINITY;
    for (GeoPoint p : points) {
      south = Math.min(south, p.latitude());
      north = Math.max(north, p.latitude());
      west = Math.min(west, p.longitude());
      east = Math.max(east, p.longitude());
    }
    return new GeoBounds(south, west, north, east);
  }

  /// Whether the point lies in the box, whichever way its longitude is written.
  public boolean contains(GeoPoint point) {
    double longitude = point.longitude();
    longitude += 360 * Math.ceil((west - longitude) / 360);
    return point.latitude() >= south && point.latitude() <= north && longitude <= east;
  }
}

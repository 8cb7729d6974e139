package org.chronofront.basemap;

/// A town of GeoNames, by way of Marble. `x` and `y` are world units (see
/// [org.chronofront.geo.Mercator]); `country` is an ISO 3166 alpha-2 code, `??` if not known;
/// `population` is 0 if not known.
public record Town(
    String name, String country, double x, double y, int population, TownStatus status) {

  /// How early it is shown, greater is earlier: the decimal magnitude of its population, helped by
  /// its status. The towns of a base map come sorted by it.
  public double importance() {
    return Math.log10(population + 100.0) + status.weight();
  }
}

package org.chronofront.basemap;

/// What a town is the seat of.
public enum TownStatus {
  /// Of no more than a district.
  TOWN(0),
  /// Of a first-level division: a province, a governorate, a state.
  PROVINCE_SEAT(0.45),
  /// Of a country.
  CAPITAL(1.3);

  private final double weight;

  TownStatus(double weight) {
    this.weight = weight;
  }

  /// How many powers of ten of population it is worth on the map.
  double weight() {
    return weight;
  }
}

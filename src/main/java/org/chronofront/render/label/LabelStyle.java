package org.chronofront.render.label;

import org.chronofront.basemap.Town;
import org.chronofront.basemap.TownStatus;

/// How a kind of name is set. Sizes are in logical pixels; `tracking` is the extra space between
/// letters as a part of the size.
enum LabelStyle {
  COUNTRY_LARGE(FontWeight.MEDIUM, 15, 0.28, true, 0),
  COUNTRY(FontWeight.MEDIUM, 12, 0.22, true, 0),
  COUNTRY_SMALL(FontWeight.MEDIUM, 10.5, 0.12, true, 0),
  CAPITAL(FontWeight.SEMI_BOLD, 13, 0, false, 3),
  CITY(FontWeight.MEDIUM, 13, 0, false, 2.4),
  TOWN(FontWeight.REGULAR, 12, 0, false, 1.9),
  VILLAGE(FontWeight.REGULAR, 11, 0, false, 1.6);

  private static final double CITY_IMPORTANCE = 6.0;
  private static final double TOWN_IMPORTANCE = 5.0;

  final FontWeight weight;
  final double size;
  final double tracking;
  final boolean country;

  /// The radius of the dot; 0 for none.
  final double dot;

  LabelStyle(FontWeight weight, double size, double tracking, boolean country, double dot) {
    this.weight = weight;
    this.size = size;
    this.tracking = tracking;
    this.country = country;
    this.dot = dot;
  }

  /// The style of a town, the same at every zoom.
  static LabelStyle of(Town town) {
    if (town.status() == TownStatus.CAPITAL) {
      return CAPITAL;
    }
    double importance = town.importance();
    return importance >= CITY_IMPORTANCE ? CITY : importance >= TOWN_IMPORTANCE ? TOWN : VILLAGE;
  }
}

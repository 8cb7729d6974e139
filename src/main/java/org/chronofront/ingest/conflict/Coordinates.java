package org.chronofront.ingest.conflict;

import org.chronofront.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/// Reads latitude and longitude as tables write them: "34.802462", "34,802462", " -1.5 ".
final class Coordinates {
  private static final int LONGEST = 40;

  private Coordinates() {}

  /// The point of two texts, null when both are missing.
  ///
  /// @throws BadValue when one is missing, is no number or out of range
  static @Nullable GeoPoint read(
      @Nullable String latitude,
      @Nullable String longitude,
      int latitudeColumn,
      int longitudeColumn)
      throws BadValue {
    if (latitude == null && longitude == null) {
      return null;
    }
    if (latitude == null || longitude == null) {
      boolean north = latitude == null;
      throw new BadValue(
          north ? latitudeColumn : longitudeColumn,
          "There is a %s without a %s. Give both, or neither where the place is not known."
              .formatted(north ? "longitude" : "latitude", north ? "latitude" : "longitude"));
    }
    double north = number(latitude, latitudeColumn);
    double east = number(longitude, longitudeColumn);
    if (!(north >= -90 && north <= 90)) {
      boolean swapped = Math.abs(north) <= 180 && Math.abs(east) <= 90;
      throw new BadValue(
          latitudeColumn,
          "A latitude is a number from -90 to 90."
              + (swapped ? " Perhaps latitude and longitude are swapped." : ""));
    }
    if (!(east >= -180 && east <= 180)) {
      throw new BadValue(longitudeColumn, "A longitude is a number from -180 to 180.");
    }
    return new GeoPoint(north, east);
  }

  private static double number(String text, int column) throws BadValue {
    boolean plain = text.length() <= LONGEST;
    for (int i = 0; plain && i < text.length(); i++) {
      char c = text.charAt(i);
      plain = c >= '0' && c <= '9' || ".,-+eE".indexOf(c) >= 0;
    }
    if (plain) {
      try {
        boolean comma = text.indexOf(',') >= 0 && text.indexOf('.') < 0;
        return Double.parseDouble(comma ? text.replace(',', '.') : text);
      } catch (NumberFormatException e) {
        throw noNumber(column);
      }
    }
    throw noNumber(column);
  }

  private static BadValue noNumber(int column) {
    return new BadValue(column, "This is no number of degrees. Write one such as 34.8025.");
  }
}

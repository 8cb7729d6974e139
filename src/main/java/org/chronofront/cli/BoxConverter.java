package org.chronofront.cli;

import org.chronofront.geo.GeoBounds;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a box as GeoJSON has it (RFC 7946, 5): west, south, east and north in degrees. A box whose
/// west lies east of its east reaches across the date line.
final class BoxConverter implements ITypeConverter<GeoBounds> {
  private static final int EDGES = 4;

  @Override
  public GeoBounds convert(String typed) {
    String[] parts = typed.split(",", -1);
    if (parts.length == EDGES) {
      try {
        double west = Double.parseDouble(parts[0].strip());
        double south = Double.parseDouble(parts[1].strip());
        double east = Double.parseDouble(parts[2].strip());
        double north = Double.parseDouble(parts[3].strip());
        return new GeoBounds(south, west, north, east < west ? east + 360 : east);
      } catch (IllegalArgumentException _) {
        throw wrong(typed);
      }
    }
    throw wrong(typed);
  }

  private static TypeConversionException wrong(String typed) {
    return new TypeConversionException(
        "'" + typed + "' is not a box like 35,32,43,38 (west, south, east, north in degrees)");
  }
}

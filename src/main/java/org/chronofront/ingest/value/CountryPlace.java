package org.chronofront.ingest.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where a country is, roughly: a circle about a point well inside it.
///
/// @param radius in km
record CountryPlace(double latitude, double longitude, double radius) {
  private static final double EARTH_RADIUS = 6371;
  private static final Map<String, CountryPlace> ALL = all();

  /// Of a country by its ISO 3166-1 alpha-2 code; null when it is not known.
  static @Nullable CountryPlace of(@Nullable String code) {
    return code == null ? null : ALL.get(code);
  }

  /// In km, by the haversine formula.
  double distance(double toLatitude, double toLongitude) {
    double north = Math.sin(Math.toRadians(toLatitude - latitude) / 2);
    double east = Math.sin(Math.toRadians(toLongitude - longitude) / 2);
    double chord =
        north * north
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(toLatitude))
                * east
                * east;
    return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
  }

  private static Map<String, CountryPlace> all() {
    InputStream in =
        Objects.requireNonNull(CountryPlace.class.getResourceAsStream("countries.tsv"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(row -> row[0], CountryPlace::read));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CountryPlace read(String[] row) {
    return new CountryPlace(
        Double.parseDouble(row[1]), Double.parseDouble(row[2]), Double.parseDouble(row[3]));
  }
}

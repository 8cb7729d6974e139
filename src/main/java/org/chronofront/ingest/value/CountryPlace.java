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
import org.chronofront.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/// Where a country is, roughly: a circle about a point well inside it.
///
/// @param radius in km
record CountryPlace(GeoPoint middle, double radius) {
  private static final Map<String, CountryPlace> ALL = all();

  /// Of a country by its ISO 3166-1 alpha-2 code; null when it is not known.
  static @Nullable CountryPlace of(@Nullable String code) {
    return code == null ? null : ALL.get(code);
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
        new GeoPoint(Double.parseDouble(row[1]), Double.parseDouble(row[2])),
        Double.parseDouble(row[3]));
  }
}

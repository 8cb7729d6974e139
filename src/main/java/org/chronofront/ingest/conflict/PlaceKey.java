package org.chronofront.ingest.conflict;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A place as a row gives it: all texts as they stand, null where nothing stands.
///
/// @param name of the place itself
/// @param divisions what it lies in
/// @param country name or code
/// @param latitude degrees north
/// @param longitude degrees east
public record PlaceKey(
    @Nullable String name,
    Divisions divisions,
    @Nullable String country,
    @Nullable String latitude,
    @Nullable String longitude) {

  /// Divisions of a country, each in the one before it.
  ///
  /// @param first the largest
  /// @param second in the first
  /// @param third in the second
  public record Divisions(@Nullable String first, @Nullable String second, @Nullable String third) {
    int weight() {
      return length(first) + length(second) + length(third);
    }

    boolean same(Divisions other) {
      return Objects.equals(first, other.first)
          && Objects.equals(second, other.second)
          && Objects.equals(third, other.third);
    }
  }

  /// Of what tells most places apart already.
  @Override
  public int hashCode() {
    return 31 * (31 * Objects.hashCode(latitude) + Objects.hashCode(longitude))
        + Objects.hashCode(name);
  }

  /// As it would be anyway; what Java makes of a record is slow before it is compiled to the last,
  /// and each row asks.
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof PlaceKey other
        && Objects.equals(name, other.name)
        && Objects.equals(latitude, other.latitude)
        && Objects.equals(longitude, other.longitude)
        && Objects.equals(country, other.country)
        && divisions.same(other.divisions);
  }

  /// How many characters it has.
  int weight() {
    return length(name)
        + length(country)
        + length(latitude)
        + length(longitude)
        + divisions.weight();
  }

  private static int length(@Nullable String text) {
    return text == null ? 0 : text.length();
  }
}

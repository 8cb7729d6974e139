package org.chronofront.ingest.conflict;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A place as a row gives it: all texts as they stand, null where nothing stands.
///
/// @param name of the place itself
/// @param divisions what it lies in, the largest first; some may be null
/// @param country name or code
/// @param latitude degrees north
/// @param longitude degrees east
public record PlaceKey(
    @Nullable String name,
    List<@Nullable String> divisions,
    @Nullable String country,
    @Nullable String latitude,
    @Nullable String longitude) {

  /// A place in some divisions, the largest first.
  public static PlaceKey of(
      @Nullable String name,
      @Nullable String country,
      @Nullable String latitude,
      @Nullable String longitude,
      @Nullable String... divisions) {
    return new PlaceKey(name, Arrays.asList(divisions), country, latitude, longitude);
  }

  /// Of the coordinates alone, which tell most places apart already.
  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(latitude) + Objects.hashCode(longitude) + Objects.hashCode(name);
  }

  /// How many characters it has.
  int weight() {
    int weight = length(name) + length(country) + length(latitude) + length(longitude);
    for (String division : divisions) {
      weight += length(division);
    }
    return weight;
  }

  private static int length(@Nullable String text) {
    return text == null ? 0 : text.length();
  }
}

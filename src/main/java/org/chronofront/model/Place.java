package org.chronofront.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place that events happen at and that actors hold.
///
/// @param id stable within the dataset, lower case with hyphens
/// @param names at least one; the first is the name that the app shows
/// @param kind what it is
/// @param parentId the place it lies in, if the dataset has that place
/// @param country ISO 3166-1 alpha-2, null when unknown
/// @param point where a map shows it, null when nobody says
/// @param pointNote where the coordinates come from and what they stand for (a road's midpoint, a
///   province's centre), with licence
public record Place(
    String id,
    List<LocalName> names,
    PlaceKind kind,
    @Nullable String parentId,
    @Nullable String country,
    @Nullable GeoPoint point,
    @Nullable String pointNote) {

  /// Copies the names.
  ///
  /// @throws IllegalArgumentException when there is no name
  public Place {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("place " + id + " has no name");
    }
  }

  /// The name that the app shows, in Latin letters where the dataset has one.
  public String displayName() {
    return names.getFirst().text();
  }

  /// The usual name in a language, null when the dataset has none.
  public @Nullable String nameIn(String language) {
    for (LocalName name : names) {
      if (name.kind() == LocalName.Kind.NAME && name.language().equals(language)) {
        return name.text();
      }
    }
    return null;
  }
}

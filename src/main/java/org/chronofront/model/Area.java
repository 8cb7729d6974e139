package org.chronofront.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An area as a dataset draws it, such as a day's territory of one side.
///
/// @param id stable within the dataset
/// @param name what the dataset calls it
/// @param actorId whose it is, null when the dataset does not say
/// @param span the days on which it is so, null when undated
/// @param polygons its parts
/// @param details whatever else the dataset says of it
public record Area(
    String id,
    String name,
    @Nullable String actorId,
    @Nullable DateSpan span,
    List<AreaPolygon> polygons,
    List<Detail> details) {
  /// Copies the lists.
  public Area {
    polygons = List.copyOf(polygons);
    details = List.copyOf(details);
  }
}

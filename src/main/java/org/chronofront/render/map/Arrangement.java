package org.chronofront.render.map;

import java.util.List;
import org.chronofront.render.label.LabelBox;

/// Where everything in a picture stands.
///
/// @param marks the marks shown, and those that gave way
/// @param furniture legend, scale bar, attribution
/// @param names the names of marks
/// @param events rows, numbers and discs
/// @param more the numbers of marks that gave way
/// @param beyond the names of places beyond the picture
/// @param areas the areas of the day
/// @param taken the boxes of all of these, which the base map's names keep clear of
record Arrangement(
    MarkCrowd.Arranged marks,
    Furniture.Arranged furniture,
    List<NameLayer.PlacedName> names,
    EventLayer.Arranged events,
    List<MoreLayer.PlacedMore> more,
    List<BeyondLayer.PlacedBeyond> beyond,
    List<AreaShape> areas,
    List<LabelBox> taken) {
  /// What stands before events and names find their places.
  record Ground(MarkCrowd.Arranged marks, Furniture.Arranged furniture, Room room) {}

  Arrangement {
    names = List.copyOf(names);
    more = List.copyOf(more);
    beyond = List.copyOf(beyond);
    areas = List.copyOf(areas);
  }
}

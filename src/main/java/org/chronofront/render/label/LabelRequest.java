package org.chronofront.render.label;

import java.util.List;
import org.chronofront.geo.Viewport;
import org.chronofront.model.GeoPoint;
import org.chronofront.render.tile.MapPalette;

/// What labels are wanted for.
///
/// @param viewport what the map shows
/// @param scale device pixels for each logical pixel
/// @param palette the colours
/// @param reserved boxes on the screen, in logical pixels, that no label may touch: the app's own
///   places with their names, the legend
/// @param named places that the app names itself: the base map's town of the same place (within
///   about 4 km) is left out
public record LabelRequest(
    Viewport viewport,
    int scale,
    MapPalette palette,
    List<LabelBox> reserved,
    List<GeoPoint> named,
    int newSprites) {
  public LabelRequest {
    reserved = List.copyOf(reserved);
    named = List.copyOf(named);
  }
}

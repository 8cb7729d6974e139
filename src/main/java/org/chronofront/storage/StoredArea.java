package org.chronofront.storage;

import java.util.List;
import org.chronofront.model.AreaPolygon;
import org.chronofront.model.DateSpan;
import org.jspecify.annotations.Nullable;

/// An area with its polygons packed, some five bytes a point, so that a library may keep those of
/// many days in memory. Immutable.
///
/// @param id in the library
/// @param dataset the title of the dataset that draws it
/// @param packed do not change it
@SuppressWarnings("ArrayRecordComponent") // never changed
public record StoredArea(
    String id,
    String name,
    @Nullable String actorId,
    @Nullable DateSpan span,
    String dataset,
    byte[] packed) {
  /// Unpacks its parts: a millisecond for some thousand points.
  public List<AreaPolygon> polygons() {
    return PackedPolygons.read(packed);
  }
}

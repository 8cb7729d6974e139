package org.chronofront.ingest.value;

import org.chronofront.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/// What became of the coordinates in a file.
///
/// @param point where; null when nothing is said, or it cannot be read
/// @param fault why it cannot be read, as a sentence; null when it can
/// @param atLongitude true when the fault is the longitude's
public record ReadPoint(@Nullable GeoPoint point, @Nullable String fault, boolean atLongitude) {
  /// Nothing is said.
  public static final ReadPoint NONE = new ReadPoint(null, null, false);
}

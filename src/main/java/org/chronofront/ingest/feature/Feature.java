package org.chronofront.ingest.feature;

import java.util.List;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Detail;
import org.jspecify.annotations.Nullable;

/// A feature of a file.
///
/// @param id that the file gives it, null when it gives none
/// @param given the time that the file gives the feature apart from its properties; null when there
///   is none. Properties that tell the time go before it
/// @param shapes where
/// @param properties in the order of the file, in its own names
public record Feature(
    @Nullable String id, @Nullable DateSpan given, RawShapes shapes, List<Detail> properties) {
  /// Copies the list.
  public Feature {
    properties = List.copyOf(properties);
  }
}

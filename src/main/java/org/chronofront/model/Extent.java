package org.chronofront.model;

import org.jspecify.annotations.Nullable;

/// How much of a place a claim is about.
///
/// @param part true when only a part
/// @param wording what the source says of it ("quatre quartiers au moins"), null when nothing
public record Extent(boolean part, @Nullable String wording) {
  /// The whole place.
  public static final Extent WHOLE = new Extent(false, null);
}

package org.chronofront.storage;

import org.jspecify.annotations.Nullable;

/// Something that a search found.
///
/// @param text the name, summary or words that matched, as they stand in the dataset
/// @param placeId where it is, for an excerpt the place of the first claim or event that cites it;
///   null for actors and where there is none
/// @param sourceId the source of an excerpt, else null
public record FoundItem(
    Kind kind, String id, String text, @Nullable String placeId, @Nullable String sourceId) {
  /// What can be found, in the order in which it is listed.
  public enum Kind {
    PLACE,
    ACTOR,
    EVENT,
    EXCERPT
  }
}

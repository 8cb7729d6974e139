package org.chronofront.storage;

import org.jspecify.annotations.Nullable;

/// Something that a search found.
///
/// @param id its id in the library
/// @param text the name that matched, the summary, or the words
/// @param placeId where it leads, null when there is no place
/// @param sourceId the source of an excerpt, or of the headline by which an event was found; null
///   otherwise
/// @param headline the headline, or the details, by which an event was found; null otherwise
public record FoundItem(
    Kind kind,
    String id,
    String text,
    @Nullable String placeId,
    @Nullable String sourceId,
    @Nullable String headline) {
  /// What can be found, in the order in which it is shown.
  public enum Kind {
    PLACE,
    ACTOR,
    EVENT,
    EXCERPT
  }
}

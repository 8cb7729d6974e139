package org.chronofront.library;

import org.jspecify.annotations.Nullable;

/// Something that a search found.
///
/// @param kind what it is
/// @param id its id
/// @param title the name or summary to show
/// @param snippet the words around the match, with the match between U+2068 and U+2069; or another
///   name that matched; null when the title says it all
/// @param placeId the place to go to, null when there is none
public record SearchHit(
    Kind kind, String id, String title, @Nullable String snippet, @Nullable String placeId) {
  /// What can be found.
  public enum Kind {
    PLACE,
    ACTOR,
    EVENT,
    EXCERPT
  }
}

package org.chronofront.ui.session;

import org.jspecify.annotations.Nullable;

/// What a person has picked: a place, or an event with the place where it happened.
///
/// @param placeId null when the event has no place
/// @param eventId null when a place was picked
public record Selection(@Nullable String placeId, @Nullable String eventId) {
  /// A place.
  public static Selection place(String placeId) {
    return new Selection(placeId, null);
  }

  /// An event.
  public static Selection event(String eventId, @Nullable String placeId) {
    return new Selection(placeId, eventId);
  }
}

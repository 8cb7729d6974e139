package org.chronofront.ui.session;

import org.chronofront.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/// What a person has picked: a place, an event with the place where it happened, or a point within
/// an area that a dataset draws.
///
/// @param placeId null when the event has no place
/// @param eventId null when a place was picked
/// @param area null when a place or an event was picked
public record Selection(@Nullable String placeId, @Nullable String eventId, @Nullable Spot area) {
  /// A point within an area.
  public record Spot(String areaId, GeoPoint point) {}

  /// A place or an event.
  public Selection(@Nullable String placeId, @Nullable String eventId) {
    this(placeId, eventId, null);
  }

  /// A point within an area.
  public static Selection area(String areaId, GeoPoint point) {
    return new Selection(null, null, new Spot(areaId, point));
  }

  /// A place.
  public static Selection place(String placeId) {
    return new Selection(placeId, null);
  }

  /// An event.
  public static Selection event(String eventId, @Nullable String placeId) {
    return new Selection(placeId, eventId);
  }
}

package org.chronofront.render.map;

import org.jspecify.annotations.Nullable;

/// What is picked out on the map.
///
/// @param place id of the place that is selected, with or without an event there
/// @param eventRow row of the event that is selected, -1 for none
/// @param hovered id of the place under the pointer or the keyboard's cursor
public record MapFocus(@Nullable String place, int eventRow, @Nullable String hovered) {
  /// Nothing.
  public static final MapFocus NONE = new MapFocus(null, -1, null);
}

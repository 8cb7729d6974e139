package org.chronofront.ui.timeline;

import org.chronofront.library.Telling;

/// A row among the ribbons.
sealed interface RibbonRow {
  /// The place of which it speaks.
  String placeId();

  /// Its height in pixels.
  default int height() {
    return switch (this) {
      case Whole _ -> (int) TimelineLayout.ROW;
      case Told _, Rest _, Awaited _ -> (int) TimelineLayout.TOLD;
    };
  }

  /// The ribbon of a place.
  record Whole(String placeId) implements RibbonRow {}

  /// The same place as one outlet tells it.
  record Told(String placeId, Telling telling) implements RibbonRow {}

  /// There are more outlets than rows.
  ///
  /// @param more how many
  record Rest(String placeId, int more) implements RibbonRow {}

  /// What each outlet tells is still computed.
  record Awaited(String placeId) implements RibbonRow {}
}

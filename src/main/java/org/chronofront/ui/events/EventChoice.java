package org.chronofront.ui.events;

/// Which events the list shows.
public enum EventChoice {
  /// Those of the window that pass the filters.
  WINDOW("In the window"),
  /// Those of the window that no map can show.
  UNPLACED("Without coordinates"),
  /// Those that no window holds.
  UNDATED("Undated");

  private final String title;

  EventChoice(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}

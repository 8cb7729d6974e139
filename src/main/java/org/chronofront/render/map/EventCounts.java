package org.chronofront.render.map;

import java.util.Map;
import java.util.stream.IntStream;
import org.chronofront.model.EventKind;

/// What the legend tells of the events shown.
///
/// @param byKind how many of each kind; kinds without any are left out
/// @param uncertain whether one on the map may have happened outside the window
record EventCounts(Map<EventKind, Integer> byKind, boolean uncertain) {
  static final EventCounts NONE = new EventCounts(Map.of(), false);

  static EventCounts of(MapScene scene, ShownSites sites) {
    boolean uncertain =
        IntStream.of(scene.selection().rows())
            .anyMatch(row -> scene.events().worldX(row) >= 0 && scene.uncertain(row));
    return new EventCounts(sites.countByKind(), uncertain);
  }
}

package org.chronofront.render.map;

import java.util.Map;
import java.util.stream.IntStream;
import org.chronofront.model.EventKind;

/// What the legend tells of the events shown.
///
/// @param byKind how many of each kind; kinds without any are left out
/// @param uncertain whether a sign on the map stands only for events that may have happened outside
///   the window, and so is faint
record EventCounts(Map<EventKind, Integer> byKind, boolean uncertain) {
  static final EventCounts NONE = new EventCounts(Map.of(), false);

  static EventCounts of(ShownSites sites) {
    boolean uncertain = IntStream.range(0, sites.size()).anyMatch(sites::hasUncertainKind);
    return new EventCounts(sites.countByKind(), uncertain);
  }
}

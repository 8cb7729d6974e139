package org.chronofront.storage;

import java.util.List;
import java.util.Map;
import org.chronofront.model.Event;
import org.chronofront.model.Excerpt;

/// Events and the excerpts that were asked for or that the events cite, as of one moment.
///
/// @param excerpts by id; an id that is no longer there has no entry
public record StoredTexts(List<Event> events, Map<String, Excerpt> excerpts) {
  /// Copies both.
  public StoredTexts {
    events = List.copyOf(events);
    excerpts = Map.copyOf(excerpts);
  }
}

package org.chronofront.ui.timeline;

import org.chronofront.index.EventFilter;
import org.chronofront.library.OpenLibrary;
import org.jspecify.annotations.Nullable;

/// The busy days of a library, sorted once for each filter.
final class BusyCache {
  private @Nullable EventFilter filter;
  private @Nullable BusyDays days;

  /// The busy days of the events that pass the filter and of all claims.
  BusyDays of(OpenLibrary library, EventFilter wanted) {
    BusyDays found = days;
    if (found == null || !wanted.equals(filter)) {
      found = BusyDays.of(library.events(), wanted, library.control());
      days = found;
      filter = wanted;
    }
    return found;
  }
}

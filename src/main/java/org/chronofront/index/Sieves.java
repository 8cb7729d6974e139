package org.chronofront.index;

import java.util.LinkedHashMap;

/// The last few filters, applied: each is asked again for every step of a window. Any thread.
final class Sieves {
  private static final int KEPT = 3;

  private final EventColumns columns;
  private final IdSets actors;
  private final IdSets outlets;
  private final LinkedHashMap<EventFilter, Sieve> last = new LinkedHashMap<>(16, 0.75f, true);

  Sieves(EventColumns columns, IdSets actors, IdSets outlets) {
    this.columns = columns;
    this.actors = actors;
    this.outlets = outlets;
  }

  synchronized Sieve of(EventFilter filter) {
    Sieve known = last.get(filter);
    if (known != null) {
      return known;
    }
    Sieve made = Sieve.of(columns, actors, outlets, filter);
    last.put(filter, made);
    if (last.size() > KEPT) {
      last.pollFirstEntry();
    }
    return made;
  }
}

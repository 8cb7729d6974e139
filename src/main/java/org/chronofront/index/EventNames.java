package org.chronofront.index;

import org.jspecify.annotations.Nullable;

/// What the numbers in the columns stand for. Ids of events are not held in memory: they are read
/// when somebody looks. Any thread.
public interface EventNames {
  /// The id of the event with a key.
  String event(int key);

  /// The key of the event with an id, -1 when there is none.
  int key(String eventId);

  /// The id of the place with a key, null for 0.
  @Nullable String place(int key);
}

package org.chronofront.storage;

import java.util.Arrays;
import java.util.function.Supplier;
import org.chronofront.packed.Ints;

/// Which events belong to an owner, a place or a source, in 8 bytes each: a chain from an owner's
/// last event to its first. Not thread-safe.
final class EventLists {
  private static final int NONE = -1;

  private final int firstOwner;
  private final Ints lastLink = new Ints();
  private final Ints events = new Ints();
  private final Ints linkBefore = new Ints();
  private int[] chain = new int[64];

  /// @param firstOwner the smallest key of an owner
  EventLists(int firstOwner) {
    this.firstOwner = firstOwner;
  }

  /// Adds an event to its owner's; events come in the order of their keys.
  void add(int owner, int event) {
    int at = owner - firstOwner;
    while (lastLink.size() <= at) {
      lastLink.add(NONE);
    }
    int before = lastLink.get(at);
    if (before != NONE && events.get(before) == event) {
      return;
    }
    lastLink.set(at, events.size());
    events.add(event);
    linkBefore.add(before);
  }

  /// A row for each owner that has events: these, ascending, as packed differences; each once.
  ///
  /// @param batch gives what to write into; asked for each row
  void write(EditionTable table, Supplier<RowBatch> batch) {
    PackedWriter packed = new PackedWriter();
    for (int at = 0; at < lastLink.size(); at++) {
      int count = follow(lastLink.get(at));
      if (count == 0) {
        continue;
      }
      int last = 0;
      for (int i = count - 1; i >= 0; i--) {
        packed.natural((long) chain[i] - last);
        last = chain[i];
      }
      batch.get().add(table, firstOwner + at, packed.drain());
    }
  }

  /// Puts a chain's events into [#chain], the last first, and tells how many they are.
  private int follow(int lastOfChain) {
    int count = 0;
    for (int link = lastOfChain; link != NONE; link = linkBefore.get(link)) {
      if (count == chain.length) {
        chain = Arrays.copyOf(chain, 2 * count);
      }
      chain[count++] = events.get(link);
    }
    return count;
  }

  /// What [#write] wrote for one owner.
  static int[] read(byte[] packed) {
    PackedReader in = new PackedReader(packed);
    int[] events = new int[packed.length];
    int count = 0;
    int last = 0;
    while (!in.atEnd()) {
      last += in.key();
      events[count++] = last;
    }
    return Arrays.copyOf(events, count);
  }
}

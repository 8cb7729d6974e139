package org.chronofront.storage;

import java.util.Arrays;
import java.util.function.Supplier;

/// Which events belong to an owner, a place or a source. Not thread-safe.
final class EventLists {
  private long[] pairs = new long[256];
  private int count;

  void add(int owner, int event) {
    if (count == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * count);
    }
    pairs[count++] = ((long) owner << Integer.SIZE) | event;
  }

  /// A row for each owner: its events, ascending, as packed differences; each event once.
  ///
  /// @param batch gives what to write into; asked for each row
  void write(EditionTable table, Supplier<RowBatch> batch) {
    Arrays.sort(pairs, 0, count);
    PackedWriter packed = new PackedWriter();
    int from = 0;
    while (from < count) {
      int owner = (int) (pairs[from] >>> Integer.SIZE);
      int last = 0;
      int at = from;
      while (at < count && (int) (pairs[at] >>> Integer.SIZE) == owner) {
        int event = (int) pairs[at++];
        if (event != last) {
          packed.natural((long) event - last);
          last = event;
        }
      }
      batch.get().add(table, owner, packed.drain());
      from = at;
    }
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

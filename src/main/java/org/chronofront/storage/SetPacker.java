package org.chronofront.storage;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/// Sets of numbers, each written once. Not thread-safe.
final class SetPacker {
  private final EditionTable table;
  private final int edition;
  private final Map<ByteBuffer, Integer> keys = new HashMap<>();
  private final PackedWriter packed = new PackedWriter();
  private int next;

  SetPacker(EditionTable table, int edition, int first) {
    this.table = table;
    this.edition = edition;
    this.next = first;
  }

  /// The key of a set, which is written when it is new; 0 for the empty one.
  ///
  /// @param members so many of these
  int key(long[] members, int count, RowBatch batch) {
    if (count == 0) {
      return 0;
    }
    for (int i = 0; i < count; i++) {
      packed.natural(members[i]);
    }
    byte[] bytes = packed.drain();
    Integer known = keys.get(ByteBuffer.wrap(bytes));
    if (known != null) {
      return known;
    }
    int key = next++;
    keys.put(ByteBuffer.wrap(bytes), key);
    batch.add(table, key, edition, bytes);
    return key;
  }
}

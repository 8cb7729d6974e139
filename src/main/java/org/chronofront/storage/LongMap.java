package org.chronofront.storage;

import java.util.Arrays;

/// From hashes to numbers from zero, in 24 bytes an entry at most. Not thread-safe.
final class LongMap {
  static final int NONE = -1;

  private long[] hashes = new long[64];
  private int[] numbers = new int[64];
  private int size;

  LongMap() {
    Arrays.fill(numbers, NONE);
  }

  /// Room for so many entries from the beginning.
  LongMap(int expected) {
    int room = Integer.highestOneBit(Math.max(32, expected)) * 4;
    hashes = new long[room];
    numbers = new int[room];
    Arrays.fill(numbers, NONE);
  }

  int size() {
    return size;
  }

  /// The number of a hash, [#NONE] when there is none.
  int get(long hash) {
    return numbers[slot(hash)];
  }

  /// Keeps the number of a hash that has none yet.
  ///
  /// @return false when the hash has one, which then stays
  boolean put(long hash, int number) {
    int slot = slot(hash);
    if (numbers[slot] != NONE) {
      return false;
    }
    hashes[slot] = hash;
    numbers[slot] = number;
    size++;
    if (size * 3L > hashes.length * 2L) {
      grow();
    }
    return true;
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash >>> 17) & mask;
    while (numbers[slot] != NONE && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldNumbers = numbers;
    hashes = new long[2 * oldHashes.length];
    numbers = new int[2 * oldHashes.length];
    Arrays.fill(numbers, NONE);
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldNumbers[i] != NONE) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}

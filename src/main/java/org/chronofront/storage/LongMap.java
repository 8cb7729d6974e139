package org.chronofront.storage;

import java.util.Arrays;

/// Numbers hashes from zero in the order in which they come, in 14 to 19 bytes each. Not
/// thread-safe.
final class LongMap {
  static final int NONE = -1;

  private final Longs hashes = new Longs();
  private int[] numbers;

  LongMap() {
    this(32);
  }

  /// Room for so many hashes from the beginning.
  LongMap(int expected) {
    int room = Integer.highestOneBit(Math.max(32, expected)) * 2;
    numbers = new int[isFull(expected, room) ? 2 * room : room];
    Arrays.fill(numbers, NONE);
  }

  int size() {
    return hashes.size();
  }

  /// The number of a hash, [#NONE] when there is none.
  int get(long hash) {
    return numbers[slot(hash)];
  }

  /// The hash of a number.
  long hash(int number) {
    return hashes.get(number);
  }

  /// Gives a hash the next number.
  ///
  /// @return false when the hash has one, which then stays
  boolean add(long hash) {
    int slot = slot(hash);
    if (numbers[slot] != NONE) {
      return false;
    }
    numbers[slot] = hashes.size();
    hashes.add(hash);
    if (isFull(hashes.size(), numbers.length)) {
      grow();
    }
    return true;
  }

  private static boolean isFull(int size, int room) {
    return size * 4L > room * 3L;
  }

  private int slot(long hash) {
    int mask = numbers.length - 1;
    int slot = (int) (hash >>> 17) & mask;
    while (numbers[slot] != NONE && hashes.get(numbers[slot]) != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int mask = 2 * numbers.length - 1;
    numbers = new int[mask + 1];
    Arrays.fill(numbers, NONE);
    for (int number = 0; number < hashes.size(); number++) {
      int slot = (int) (hashes.get(number) >>> 17) & mask;
      while (numbers[slot] != NONE) {
        slot = (slot + 1) & mask;
      }
      numbers[slot] = number;
    }
  }
}

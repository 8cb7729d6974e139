package org.chronofront.ingest.conflict;

import java.util.Arrays;

/// A set of numbers in 11 to 22 bytes each, which only grows. One thread.
final class LongSet {
  private static final int FIRST = 1024;
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private long[] slots = new long[FIRST];
  private int count;
  private boolean hasZero;

  /// True when the number was not there before.
  boolean add(long number) {
    if (number == 0) {
      boolean isNew = !hasZero;
      hasZero = true;
      return isNew;
    }
    if (4L * count >= 3L * slots.length) {
      grow();
    }
    if (!put(slots, number)) {
      return false;
    }
    count++;
    return true;
  }

  private static boolean put(long[] slots, long number) {
    int mask = slots.length - 1;
    int slot = (int) ((number * MIX) >>> 32) & mask;
    while (slots[slot] != 0) {
      if (slots[slot] == number) {
        return false;
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = number;
    return true;
  }

  private void grow() {
    long[] old = slots;
    long[] larger = new long[2 * old.length];
    Arrays.stream(old).filter(number -> number != 0).forEach(number -> put(larger, number));
    slots = larger;
  }
}

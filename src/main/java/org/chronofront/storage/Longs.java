package org.chronofront.storage;

import java.util.Arrays;

/// A list of numbers that grows without copying what is there. Not thread-safe.
final class Longs {
  private static final int SHIFT = 16;
  private static final int MASK = (1 << SHIFT) - 1;

  private long[][] pages = new long[8][];
  private int size;

  int size() {
    return size;
  }

  long get(int index) {
    return pages[index >> SHIFT][index & MASK];
  }

  void set(int index, long number) {
    pages[index >> SHIFT][index & MASK] = number;
  }

  void add(long number) {
    int page = size >> SHIFT;
    if (page == pages.length) {
      pages = Arrays.copyOf(pages, 2 * page);
    }
    if (pages[page] == null) {
      pages[page] = new long[page == 0 ? 64 : 1 << SHIFT];
    } else if (page == 0 && size == pages[0].length) {
      pages[0] = Arrays.copyOf(pages[0], Math.min(1 << SHIFT, 4 * size));
    }
    pages[page][size & MASK] = number;
    size++;
  }
}

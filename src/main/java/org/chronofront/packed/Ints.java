package org.chronofront.packed;

import java.util.Arrays;

/// A list of numbers of 32 bits that grows without copying what is there. Not thread-safe.
public final class Ints {
  private static final int SHIFT = 16;
  private static final int MASK = (1 << SHIFT) - 1;
  private static final int FIRST = 64;

  private int[][] pages = new int[8][];
  private int size;

  /// A list of nothing.
  public Ints() {}

  /// How many there are.
  public int size() {
    return size;
  }

  /// The number at an index.
  public int get(int index) {
    return pages[index >> SHIFT][index & MASK];
  }

  /// Puts a number in place of another.
  public void set(int index, int number) {
    pages[index >> SHIFT][index & MASK] = number;
  }

  /// Adds a number at the end.
  public void add(int number) {
    int page = size >> SHIFT;
    if (page == pages.length) {
      pages = Arrays.copyOf(pages, 2 * page);
    }
    if (pages[page] == null) {
      pages[page] = new int[page == 0 ? FIRST : 1 << SHIFT];
    } else if (page == 0 && size == pages[0].length) {
      pages[0] = Arrays.copyOf(pages[0], 4 * size);
    }
    pages[page][size & MASK] = number;
    size++;
  }
}

package org.chronofront.packed;

import java.util.Arrays;

/// Numbers different keys from zero in the order in which they come, in 13 to 18 bytes each.
///
/// Extendible hashing (Fagin, Nievergelt, Pippenger and Strong, 1979): a directory leads from the
/// first bits of a key's hash to a page of slots; a page that gets full hands half of its keys to a
/// new one. Nothing but the directory is ever copied. Not thread-safe.
public final class LongTable {
  /// The number of a key that isn't there.
  public static final int NONE = -1;

  private static final int SLOTS = 1 << 10;
  private static final int FULL = SLOTS * 3 / 4;

  /// A directory of four million pages would be for three thousand million keys: where keys agree
  /// in more bits than that, somebody chose them so, and their page grows instead.
  private static final int DEEPEST = 22;

  private final Longs keys = new Longs();
  private Page[] directory = {new Page(0)};
  private int depth;
  private int[] moved = new int[SLOTS];

  /// A table of nothing.
  public LongTable() {}

  /// How many keys there are.
  public int size() {
    return keys.size();
  }

  /// The number of a key, [#NONE] when there is none.
  public int get(long key) {
    long hash = mixed(key);
    Page page = directory[index(hash)];
    return page.numbers[slot(page, hash, key)];
  }

  /// The key of a number.
  public long key(int number) {
    return keys.get(number);
  }

  /// Gives a key the next number.
  ///
  /// @return false when the key has one, which then stays
  public boolean add(long key) {
    long hash = mixed(key);
    Page page = directory[index(hash)];
    int slot = slot(page, hash, key);
    if (page.numbers[slot] != NONE) {
      return false;
    }
    page.numbers[slot] = keys.size();
    page.count++;
    keys.add(key);
    if (page.isFull()) {
      makeRoom(page, hash);
    }
    return true;
  }

  /// The finalizer of MurmurHash3: different numbers become different hashes.
  public static long mixed(long key) {
    long h = key;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }

  private int index(long hash) {
    return (int) (hash >>> 1 >>> (Long.SIZE - 1 - depth));
  }

  private int slot(Page page, long hash, long key) {
    int mask = page.numbers.length - 1;
    int slot = (int) hash & mask;
    while (page.numbers[slot] != NONE && keys.get(page.numbers[slot]) != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void makeRoom(Page page, long hash) {
    if (moved.length < page.count) {
      moved = new int[page.numbers.length];
    }
    int count = page.takeAll(moved);
    if (page.depth == DEEPEST) {
      page.numbers = empty(2 * page.numbers.length);
    } else {
      split(page, hash);
    }
    for (int i = 0; i < count; i++) {
      put(moved[i]);
    }
  }

  /// Leads the second half of those that led to a page to a new one.
  private void split(Page page, long hash) {
    if (page.depth == depth) {
      Page[] doubled = new Page[2 * directory.length];
      for (int i = 0; i < doubled.length; i++) {
        doubled[i] = directory[i / 2];
      }
      directory = doubled;
      depth++;
    }
    int led = 1 << (depth - page.depth);
    int first = index(hash) & -led;
    page.depth++;
    Arrays.fill(directory, first + led / 2, first + led, new Page(page.depth));
  }

  private void put(int number) {
    long key = keys.get(number);
    long hash = mixed(key);
    Page page = directory[index(hash)];
    page.numbers[slot(page, hash, key)] = number;
    page.count++;
  }

  private static int[] empty(int slots) {
    int[] numbers = new int[slots];
    Arrays.fill(numbers, NONE);
    return numbers;
  }

  /// The keys whose hashes agree in the first bits.
  private static final class Page {
    private int[] numbers = empty(SLOTS);
    private int count;
    private int depth;

    private Page(int depth) {
      this.depth = depth;
    }

    private boolean isFull() {
      return count > numbers.length / SLOTS * FULL;
    }

    /// Empties the page into an array, and tells how many there were.
    private int takeAll(int[] into) {
      int taken = 0;
      for (int number : numbers) {
        if (number != NONE) {
          into[taken++] = number;
        }
      }
      Arrays.fill(numbers, NONE);
      count = 0;
      return taken;
    }
  }
}

package org.chronofront.packed;

import java.util.Arrays;

/// Numbers different keys from zero in the order in which they come, in 15 to 21 bytes each.
///
/// Extendible hashing (Fagin, Nievergelt, Pippenger and Strong, 1979): a directory leads from the
/// first bits of a key's hash to a page of slots; a page that gets full hands half of its keys to a
/// new one. Nothing but the directory is ever copied. Not thread-safe.
public final class LongTable {
  /// The number of a key that isn't there.
  public static final int NONE = -1;

  /// The tag of a slot that holds nothing.
  private static final byte FREE = 0;

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
    int slot = slot(page, hash, key);
    return page.tags[slot] == FREE ? NONE : page.numbers[slot];
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
    if (page.tags[slot] != FREE) {
      return false;
    }
    page.fill(slot, tag(hash), keys.size());
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

  /// Where a key is, or would be. Keys lie far apart in memory: the tags tell nearly all others
  /// from it before they are asked.
  private int slot(Page page, long hash, long key) {
    byte[] tags = page.tags;
    byte tag = tag(hash);
    int mask = tags.length - 1;
    int slot = (int) hash & mask;
    while (tags[slot] != FREE && (tags[slot] != tag || keys.get(page.numbers[slot]) != key)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /// Seven bits of a hash that say neither the page nor, in pages of the usual size, the slot.
  private static byte tag(long hash) {
    return (byte) (hash >>> 24 | 0x80);
  }

  private void makeRoom(Page page, long hash) {
    if (moved.length < page.count) {
      moved = new int[page.numbers.length];
    }
    int count = page.takeAll(moved);
    if (page.depth == DEEPEST) {
      page.grow();
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
    page.fill(slot(page, hash, key), tag(hash), number);
  }

  /// The keys whose hashes agree in the first bits.
  private static final class Page {
    private byte[] tags = new byte[SLOTS];
    private int[] numbers = new int[SLOTS];
    private int count;
    private int depth;

    private Page(int depth) {
      this.depth = depth;
    }

    private boolean isFull() {
      return count > tags.length / SLOTS * FULL;
    }

    private void fill(int slot, byte tag, int number) {
      tags[slot] = tag;
      numbers[slot] = number;
      count++;
    }

    private void grow() {
      tags = new byte[2 * tags.length];
      numbers = new int[tags.length];
    }

    /// Empties the page into an array, and tells how many there were.
    private int takeAll(int[] into) {
      int taken = 0;
      for (int slot = 0; slot < tags.length; slot++) {
        if (tags[slot] != FREE) {
          into[taken++] = numbers[slot];
        }
      }
      Arrays.fill(tags, FREE);
      count = 0;
      return taken;
    }
  }
}

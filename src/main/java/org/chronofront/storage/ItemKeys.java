package org.chronofront.storage;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The keys that the items of one kind have got in an edition, and the hashes of what they say. Not
/// thread-safe.
final class ItemKeys {
  /// Ids asked for of late, whose hashes need not be made again; a power of two.
  private static final int RECENT = 1024;

  private final ItemKind kind;
  private final int first;
  private final LongMap numbers = new LongMap();
  private long[] contents = new long[64];
  private final @Nullable String[] recentIds = new @Nullable String[RECENT];
  private final int[] recentKeys = new int[RECENT];
  private int count;

  /// @param first the key of the first item
  ItemKeys(ItemKind kind, int first) {
    this.kind = kind;
    this.first = first;
  }

  int first() {
    return first;
  }

  int count() {
    return count;
  }

  long hash(String id) {
    return Hash64.of(kind.ordinal(), id);
  }

  boolean has(String id) {
    if (id.equals(recentIds[id.hashCode() & (RECENT - 1)])) {
      return true;
    }
    return numbers.get(hash(id)) != LongMap.NONE;
  }

  /// A new item's key.
  ///
  /// @throws StorageException when there is one with this id
  int add(long idHash, String id, long content) {
    if (!numbers.put(idHash, count)) {
      throw conflict("there are two of the id " + id);
    }
    if (count == contents.length) {
      contents = Arrays.copyOf(contents, 2 * count);
    }
    contents[count] = content;
    return first + count++;
  }

  /// The key of an item that was added.
  ///
  /// @throws StorageException when there is none with this id
  int key(String id) {
    int slot = id.hashCode() & (RECENT - 1);
    if (id.equals(recentIds[slot])) {
      return recentKeys[slot];
    }
    int number = numbers.get(hash(id));
    if (number == LongMap.NONE) {
      throw conflict("there is none of the id " + id);
    }
    recentIds[slot] = id;
    recentKeys[slot] = first + number;
    return first + number;
  }

  /// What an item says, as a hash.
  long content(int key) {
    return contents[key - first];
  }

  private StorageException conflict(String what) {
    return new StorageException(StorageException.Problem.CONFLICT, kind + ": " + what);
  }
}

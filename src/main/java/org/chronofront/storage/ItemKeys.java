package org.chronofront.storage;

import org.chronofront.packed.LongTable;
import org.chronofront.packed.Longs;
import org.jspecify.annotations.Nullable;

/// The keys that the items of one kind have got in an edition, and the hashes of what they say. Not
/// thread-safe.
final class ItemKeys {
  /// Ids asked for of late, whose hashes need not be made again; a power of two.
  private static final int RECENT = 1024;

  private final ItemKind kind;
  private final int first;
  private final LongTable numbers = new LongTable();
  private final Longs contents = new Longs();
  private final @Nullable String[] recentIds = new @Nullable String[RECENT];
  private final int[] recentKeys = new int[RECENT];
  private @Nullable String hashed;
  private long hash;

  /// @param first the key of the first item
  ItemKeys(ItemKind kind, int first) {
    this.kind = kind;
    this.first = first;
  }

  int first() {
    return first;
  }

  int count() {
    return numbers.size();
  }

  /// Whoever adds an item asks before whether there is one.
  @SuppressWarnings("ReferenceEquality")
  long hash(String id) {
    if (id != hashed) {
      hash = Hash64.of(Codes.of(kind), id);
      hashed = id;
    }
    return hash;
  }

  boolean has(String id) {
    if (id.equals(recentIds[id.hashCode() & (RECENT - 1)])) {
      return true;
    }
    return numbers.get(hash(id)) != LongTable.NONE;
  }

  /// A new item's key.
  ///
  /// @throws StorageException when there is one with this id
  int add(long idHash, String id, long content) {
    if (!numbers.add(idHash)) {
      throw conflict("there are two of the id " + id);
    }
    contents.add(content);
    return first + contents.size() - 1;
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
    if (number == LongTable.NONE) {
      throw conflict("there is none of the id " + id);
    }
    recentIds[slot] = id;
    recentKeys[slot] = first + number;
    return first + number;
  }

  /// What an item says, as a hash.
  long content(int key) {
    return contents.get(key - first);
  }

  /// Keeps what an item says, where that was not known when it came.
  void content(int key, long content) {
    contents.set(key - first, content);
  }

  /// The hash of an item's id.
  long idHash(int key) {
    return numbers.key(key - first);
  }

  private StorageException conflict(String what) {
    return new StorageException(StorageException.Problem.CONFLICT, kind + ": " + what);
  }
}

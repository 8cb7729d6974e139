package org.chronofront.storage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chronofront.packed.Ints;

/// The rows of an edition by the hashes of their ids and contents: what finds them by id, and what
/// the next edition is compared with. 4 bytes a row beside the items' keys. Not thread-safe.
final class RowLog {
  static final int ENTRY = 2 * Long.BYTES + Integer.BYTES;
  static final int KIND_SHIFT = 28;
  static final int KEY_MASK = (1 << KIND_SHIFT) - 1;

  /// The highest bit: the thing is the first that its row says.
  static final int LEAD = 1 << 31;

  /// How many entries a bucket has on average, at most.
  private static final int BUCKET = 64;

  private final Function<ItemKind, ItemKeys> keys;
  private final Ints codes = new Ints();

  /// @param keys the items of a kind
  RowLog(Function<ItemKind, ItemKeys> keys) {
    this.keys = keys;
  }

  void add(ItemKind kind, int key, boolean lead) {
    codes.add((lead ? LEAD : 0) | (Codes.of(kind) << KIND_SHIFT) | key);
  }

  /// The logarithm of the number of buckets.
  int bits() {
    int bits = 0;
    while ((long) BUCKET << bits < codes.size()) {
      bits++;
    }
    return bits;
  }

  /// The bucket of a hash among 2^bits.
  static int bucket(long idHash, int bits) {
    return bits == 0 ? 0 : (int) (idHash >>> (Long.SIZE - bits));
  }

  /// Writes the buckets that are not empty.
  ///
  /// @param batch gives what to write into; asked for each row
  void write(int edition, Supplier<RowBatch> batch) {
    int bits = bits();
    Items items = new Items();
    int count = codes.size();
    int[] ends = new int[(1 << bits) + 1];
    for (int i = 0; i < count; i++) {
      ends[bucket(items.idHash(codes.get(i)), bits) + 1]++;
    }
    for (int i = 1; i < ends.length; i++) {
      ends[i] += ends[i - 1];
    }
    int[] rows = new int[count];
    int[] next = Arrays.copyOf(ends, ends.length);
    for (int i = 0; i < count; i++) {
      rows[next[bucket(items.idHash(codes.get(i)), bits)]++] = codes.get(i);
    }
    for (int bucket = 0; bucket + 1 < ends.length; bucket++) {
      int size = ends[bucket + 1] - ends[bucket];
      if (size > 0) {
        batch
            .get()
            .add(
                EditionTable.ROW_LOOKUP,
                Keys.paged(edition, bucket),
                bytes(items, rows, ends[bucket], size));
      }
    }
  }

  private static byte[] bytes(Items items, int[] rows, int from, int size) {
    ByteBuffer bytes = ByteBuffer.allocate(size * ENTRY).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = from; i < from + size; i++) {
      bytes.putLong(items.idHash(rows[i])).putLong(items.content(rows[i])).putInt(rows[i]);
    }
    return bytes.array();
  }

  /// The items by the codes of rows.
  private final class Items {
    private final ItemKeys[] byCode =
        Arrays.stream(ItemKind.values()).map(keys).toArray(ItemKeys[]::new);

    long idHash(int code) {
      return of(code).idHash(code & KEY_MASK);
    }

    long content(int code) {
      return of(code).content(code & KEY_MASK);
    }

    private ItemKeys of(int code) {
      return byCode[(code & ~LEAD) >>> KIND_SHIFT];
    }
  }
}

package org.chronofront.storage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/// The entries of an edition's full-text table: the text of each, which is folded when it is
/// written, and what it is. Not
/// thread-safe.
final class SearchPacker {
  /// Entries of a page.
  static final int PAGE = 1024;

  private final int edition;
  private final ByteBuffer page =
      ByteBuffer.allocate(PAGE * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
  private int count;

  SearchPacker(int edition) {
    this.edition = edition;
  }

  void add(ItemKind kind, int key, String text, RowBatch batch) {
    if (text.isBlank()) {
      return;
    }
    @Nullable Object[] row = new @Nullable Object[6];
    row[0] = count;
    row[column(kind)] = text;
    batch.add(EditionTable.SEARCH, row);
    page.putInt(kind.ordinal() << RowLog.KIND_SHIFT | key);
    count++;
    if (!page.hasRemaining()) {
      write(batch);
    }
  }

  void finish(RowBatch batch) {
    if (page.position() > 0) {
      write(batch);
    }
  }

  private void write(RowBatch batch) {
    byte[] entries = new byte[page.position()];
    page.flip().get(entries);
    page.clear();
    batch.add(EditionTable.SEARCH_PAGE, Keys.paged(edition, (count - 1) / PAGE), entries);
  }

  private static int column(ItemKind kind) {
    return switch (kind) {
      case EVENT -> 1;
      case EXCERPT -> 2;
      case SOURCE -> 3;
      case ACTOR -> 4;
      case PLACE -> 5;
      default -> throw new IllegalArgumentException(kind + " is not searched");
    };
  }
}

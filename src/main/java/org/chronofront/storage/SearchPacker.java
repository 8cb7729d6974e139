package org.chronofront.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.chronofront.model.Event;
import org.jspecify.annotations.Nullable;

/// The entries of an edition's full-text table: the folded words of each, and what it is. Not
/// thread-safe.
final class SearchPacker {
  /// Entries of a page.
  static final int PAGE = 1024;

  private final int edition;
  private final boolean wanted;
  private final ByteBuffer page =
      ByteBuffer.allocate(PAGE * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
  private boolean searchesDetails = true;
  private int count;

  /// @param wanted false where nobody will search; then nothing is folded, and nothing added
  SearchPacker(int edition, boolean wanted) {
    this.edition = edition;
    this.wanted = wanted;
  }

  /// Before the first event: events are not to be found by the words of their details.
  void leaveDetailsOut() {
    searchesDetails = false;
  }

  /// The words under which an event is found, separated by spaces. Any thread.
  ///
  /// @param summary the event's, in UTF-8
  String words(Event event, byte[] summary) {
    if (!searchesDetails || event.details().isEmpty()) {
      return folded(event.summary(), summary);
    }
    String searched = DetailWords.searched(event);
    return folded(searched, searched.getBytes(UTF_8));
  }

  private String folded(String text, byte[] utf8) {
    return wanted ? TextFolding.indexed(text, utf8) : "";
  }

  /// Adds an entry; none without words.
  void add(ItemKind kind, int key, String text, RowBatch batch) {
    addFolded(kind, key, folded(text, text.getBytes(UTF_8)), batch);
  }

  /// The same with words that are folded.
  void addFolded(ItemKind kind, int key, String words, RowBatch batch) {
    if (words.isEmpty()) {
      return;
    }
    @Nullable Object[] row = new @Nullable Object[6];
    row[0] = count;
    row[column(kind)] = words;
    batch.add(EditionTable.SEARCH, row);
    page.putInt((Codes.of(kind) << RowLog.KIND_SHIFT) | key);
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

package org.chronofront.storage;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chronofront.model.CharacterRange;
import org.chronofront.model.Excerpt;
import org.jspecify.annotations.Nullable;

/// Makes rows of excerpts. Each waits for the first event that quotes it, because its row names
/// that event. Not thread-safe.
final class ExcerptPacker {
  /// So many wait; beyond that they are written without an event, and get it later.
  private static final int MOST_WAITING = 10_000;

  private static final int EVENT = 8;

  private final int edition;
  private final ItemKeys keys;
  private final Map<Integer, @Nullable Object[]> waiting = new LinkedHashMap<>();
  private final BitSet withoutEvent = new BitSet();

  ExcerptPacker(EditionStart start) {
    this.edition = start.edition();
    this.keys = start.keys(ItemKind.EXCERPT);
  }

  ItemKeys keys() {
    return keys;
  }

  int add(Excerpt excerpt, ItemKeys sources, SearchPacker search, RowBatch batch) {
    CharacterRange range = excerpt.range();
    int source = sources.key(excerpt.sourceId());
    long content = Hash64.add(Hash64.add(Hash64.START, excerpt.language()), excerpt.text());
    content = Hash64.add(content, sources.content(source));
    content = Hash64.add(content, range == null ? -1 : range.start());
    int key = keys.add(keys.hash(excerpt.id()), excerpt.id(), Hash64.finished(content));
    @Nullable Object[] row = {
      key,
      edition,
      excerpt.id(),
      source,
      excerpt.language(),
      excerpt.text(),
      range == null ? null : range.start(),
      range == null ? null : range.end(),
      null
    };
    search.add(ItemKind.EXCERPT, key, excerpt.text(), batch);
    if (waiting.size() == MOST_WAITING) {
      finish(batch);
    }
    waiting.put(key, row);
    return key;
  }

  /// An event quotes an excerpt.
  void quoted(int key, int event, RowBatch batch) {
    @Nullable Object[] row = waiting.remove(key);
    if (row != null) {
      row[EVENT] = event;
      batch.add(EditionTable.EXCERPT, row);
    } else if (withoutEvent.get(key - keys.first())) {
      withoutEvent.clear(key - keys.first());
      batch.add(EditionTable.EXCERPT_EVENT, event, key);
    }
  }

  /// Writes those that wait.
  void finish(RowBatch batch) {
    waiting.forEach(
        (key, row) -> {
          batch.add(EditionTable.EXCERPT, row);
          withoutEvent.set(key - keys.first());
        });
    waiting.clear();
  }
}

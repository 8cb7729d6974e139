package org.chronofront.storage;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.model.Detail;
import org.jspecify.annotations.Nullable;

/// Packs details: their names, and those values of a name that come again and again, are written
/// once and referred to by key. Not thread-safe.
///
/// A detail is a number, twice the key of its name, and its value as text; or that number plus one,
/// and the key of its value.
final class DetailPacker {
  /// Values of a name that are remembered.
  private static final int MOST_VALUES = 4096;

  /// After so many values of a name it shows whether remembering them pays.
  private static final int TRIAL = 512;

  private static final int LONGEST = 200;

  private final int edition;
  private final Map<String, Name> names = new HashMap<>();
  private final PackedWriter packed = new PackedWriter();
  private int next;
  private long hash;

  DetailPacker(int edition, int first) {
    this.edition = edition;
    this.next = first;
  }

  /// The packed form, null for no details.
  byte @Nullable [] pack(List<Detail> details, RowBatch batch) {
    hash = Hash64.add(Hash64.START, details.size());
    if (details.isEmpty()) {
      return null;
    }
    for (int i = 0; i < details.size(); i++) {
      add(details.get(i), batch);
    }
    return packed.drain();
  }

  /// What the details that were packed last say, as a hash.
  long hash() {
    return hash;
  }

  private void add(Detail detail, RowBatch batch) {
    Name name = names.get(detail.name());
    if (name == null) {
      name = new Name(text(detail.name(), batch), Hash64.add(Hash64.START, detail.name()));
      names.put(detail.name(), name);
    }
    String value = detail.value();
    hash = Hash64.add(hash, name.hash);
    Value known = name.known(value);
    if (known == null && name.takes(value)) {
      known = new Value(text(value, batch), Hash64.add(Hash64.START, value));
      name.values.put(value, known);
    }
    if (known == null) {
      byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
      packed.natural(2L * name.key).text(utf8);
      hash = Hash64.add(hash, Hash64.add(Hash64.START, value, utf8));
    } else {
      packed.natural(2L * name.key + 1).natural(known.key);
      hash = Hash64.add(hash, known.hash);
    }
  }

  private int text(String text, RowBatch batch) {
    batch.add(EditionTable.DETAIL_TEXT, next, edition, text);
    return next++;
  }

  private record Value(int key, long hash) {}

  private static final class Name {
    final int key;
    final long hash;
    final Map<String, Value> values = new HashMap<>();
    private int asked;
    private int found;
    private @Nullable String lastValue;
    private @Nullable Value last;

    Name(int key, long hash) {
      this.key = key;
      this.hash = hash;
    }

    @Nullable Value known(String value) {
      if (asked > TRIAL && found < asked / 2) {
        return null;
      }
      asked++;
      // a table hands out one string for a cell that repeats the one above
      if (!sameObject(value, lastValue) || last == null) {
        last = values.get(value);
        lastValue = value;
      }
      found += last == null ? 0 : 1;
      return last;
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean sameObject(String value, @Nullable String other) {
      return value == other;
    }

    boolean takes(String value) {
      return value.length() > 2
          && value.length() <= LONGEST
          && values.size() < MOST_VALUES
          && (asked <= TRIAL || found >= asked / 2);
    }
  }
}

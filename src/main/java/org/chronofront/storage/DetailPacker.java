package org.chronofront.storage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.chronofront.model.Detail;
import org.jspecify.annotations.Nullable;

/// Packs details: their names, and those values of a name that come again and again, are written
/// once and referred to by key. Not thread-safe; several may share their keys.
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
  private final AtomicInteger keys;
  private final Map<String, Name> names = new HashMap<>();
  private final PackedWriter packed = new PackedWriter();
  private List<Text> texts = List.of();
  private long hash;

  /// @param keys the next key of a text
  DetailPacker(int edition, AtomicInteger keys) {
    this.edition = edition;
    this.keys = keys;
  }

  /// A name or value that is to be written once.
  private record Text(int key, String text) {}

  /// Details in their packed form. Immutable.
  static final class Packed {
    private final int edition;
    private final byte @Nullable [] bytes;
    private final long hash;
    private final List<Text> texts;

    private Packed(int edition, byte @Nullable [] bytes, long hash, List<Text> texts) {
      this.edition = edition;
      this.bytes = bytes;
      this.hash = hash;
      this.texts = texts;
    }

    /// Null for no details.
    byte @Nullable [] bytes() {
      return bytes;
    }

    /// What they say, as a hash.
    long hash() {
      return hash;
    }

    /// Adds the rows of names and values that they are the first to refer to.
    void addTexts(RowBatch batch) {
      for (Text text : texts) {
        batch.add(EditionTable.DETAIL_TEXT, text.key, edition, text.text);
      }
    }
  }

  /// The packed form.
  Packed pack(List<Detail> details) {
    int size = details.size();
    hash = Hash64.add(Hash64.START, size);
    texts = List.of();
    Name before = null;
    for (int i = 0; i < size; i++) {
      Detail detail = details.get(i);
      Name name = name(detail.name(), before);
      add(name, detail.value());
      before = name;
    }
    return new Packed(edition, size == 0 ? null : packed.drain(), hash, texts);
  }

  /// Mostly the same names come one after another.
  private Name name(String text, @Nullable Name before) {
    Name guess = before == null ? null : before.next;
    if (guess != null && guess.text.equals(text)) {
      return guess;
    }
    Name name = names.get(text);
    if (name == null) {
      name = new Name(text, key(text), Hash64.add(Hash64.START, text));
      names.put(text, name);
    }
    if (before != null) {
      before.next = name;
    }
    return name;
  }

  private void add(Name name, String value) {
    hash = Hash64.add(hash, name.hash);
    Value known = name.known(value);
    if (known == null && name.takes(value)) {
      known = new Value(key(value), Hash64.add(Hash64.START, value));
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

  private int key(String text) {
    if (texts.isEmpty()) {
      texts = new ArrayList<>();
    }
    int key = keys.getAndIncrement();
    texts.add(new Text(key, text));
    return key;
  }

  private record Value(int key, long hash) {}

  private static final class Name {
    final String text;
    final int key;
    final long hash;
    final Map<String, Value> values = new HashMap<>();
    private int asked;
    private int found;
    private @Nullable String lastValue;
    private @Nullable Value last;
    private @Nullable Name next; // that came behind it the last time

    Name(String text, int key, long hash) {
      this.text = text;
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

package org.chronofront.storage;

import java.util.List;
import org.chronofront.packed.LongTable;

/// 64-bit hashes of contents, the same in every run and on every machine: FNV-1a over UTF-16 units
/// with the finalizer of MurmurHash3. Not for secrets. Pure; any thread.
final class Hash64 {
  static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Hash64() {}

  /// The hash of one text of a kind.
  static long of(int kind, String text) {
    return finished(add(START ^ kind, text));
  }

  /// Takes a text in; null differs from every text.
  static long add(long hash, @org.jspecify.annotations.Nullable String text) {
    if (text == null) {
      return add(hash, -1L);
    }
    long h = hash;
    for (int i = 0; i < text.length(); i++) {
      h = (h ^ text.charAt(i)) * PRIME;
    }
    return add(h, text.length());
  }

  /// Takes a text in that has been encoded already: in plain texts, which are most, each byte is a
  /// unit, and bytes are sooner had.
  static long add(long hash, String text, byte[] utf8) {
    if (utf8.length != text.length()) {
      return add(hash, text);
    }
    long h = hash;
    for (byte unit : utf8) {
      h = (h ^ unit) * PRIME;
    }
    return add(h, utf8.length);
  }

  /// Takes texts in, and how many there are.
  static long add(long hash, List<String> texts) {
    long h = add(hash, texts.size());
    for (String text : texts) {
      h = add(h, text);
    }
    return h;
  }

  /// Takes a number in.
  static long add(long hash, long number) {
    return Long.rotateLeft((hash ^ number) * PRIME, 29) * 0x9e3779b97f4a7c15L;
  }

  /// The final hash.
  static long finished(long hash) {
    return LongTable.mixed(hash);
  }
}

package org.chronofront.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.storage.TextFolding;
import org.jspecify.annotations.Nullable;

/// Which of the words that are looked for stand in a text, as a set of bits. Thousands of events
/// say the same (a place, an actor, a code), so what was found in short texts is remembered. One
/// thread.
final class SoughtWords {
  private static final int LONGEST = 200;
  private static final int MOST_TEXTS = 50_000;

  private final List<String> words;
  private final Map<String, Long> known = new HashMap<>();

  /// @param text what somebody typed
  /// @throws LibraryException when it has more words than bits
  SoughtWords(String text) {
    words = TextFolding.sought(text).stream().distinct().map(word -> ' ' + word + ' ').toList();
    if (words.size() >= Long.SIZE) {
      throw new LibraryException(
          "these are %,d words, and at most %d can be looked for at once. Leave some out."
              .formatted(words.size(), Long.SIZE - 1));
    }
  }

  /// All of them.
  long all() {
    return (1L << words.size()) - 1;
  }

  /// Those that stand in a text; letters with and without marks are one.
  long in(@Nullable String text) {
    if (text == null) {
      return 0;
    }
    Long found = known.get(text);
    if (found == null) {
      found = find(text);
      if (text.length() <= LONGEST) {
        if (known.size() == MOST_TEXTS) {
          known.clear();
        }
        known.put(text, found);
      }
    }
    return found;
  }

  private long find(String text) {
    String forms = ' ' + TextFolding.indexed(text) + ' ';
    long found = 0;
    for (int i = 0; i < words.size(); i++) {
      found |= forms.contains(words.get(i)) ? 1L << i : 0;
    }
    return found;
  }
}

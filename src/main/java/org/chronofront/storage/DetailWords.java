package org.chronofront.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.chronofront.model.Detail;
import org.chronofront.model.Event;
import org.jspecify.annotations.Nullable;

/// What of an event's details can be found by its words. Numbers, shapes and marked-up text would
/// make the index large and find nothing that somebody looks for.
final class DetailWords {
  /// UTF-16 units of one detail, and of all of an event.
  private static final int LONGEST = 2_000;

  private static final int MOST = 8_000;
  private static final int SHOWN = 400;

  private DetailWords() {}

  /// The summary with the words of the details.
  static String searched(Event event) {
    if (event.details().isEmpty()) {
      return event.summary();
    }
    StringBuilder words = new StringBuilder(event.summary());
    for (Detail detail : event.details()) {
      String value = detail.value();
      if (words.length() < MOST && isWords(value)) {
        words.append('\n').append(value, 0, Math.min(value.length(), LONGEST));
      }
    }
    return words.toString();
  }

  /// The details that hold words which the summary has not, by name; null when there is nothing to
  /// add to it.
  ///
  /// @param sought folded; the last may be unfinished
  static @Nullable String telling(Event event, List<String> sought) {
    Set<String> said = forms(event.summary());
    List<String> missing =
        sought.stream().filter(word -> said.stream().noneMatch(f -> f.startsWith(word))).toList();
    StringJoiner telling = new StringJoiner("; ");
    for (Detail detail : event.details()) {
      String value = detail.value();
      if (missing.isEmpty() || !isWords(value)) {
        continue;
      }
      Set<String> forms = forms(value.substring(0, Math.min(value.length(), LONGEST)));
      if (missing.stream().anyMatch(word -> forms.stream().anyMatch(f -> f.startsWith(word)))) {
        telling.add(detail.name() + ": " + value.substring(0, Math.min(value.length(), SHOWN)));
      }
    }
    return telling.length() == 0 ? null : telling.toString();
  }

  private static Set<String> forms(String text) {
    return Arrays.stream(TextFolding.indexed(text).split(" ")).collect(Collectors.toSet());
  }

  /// True when at least half of it is letters, and none of it a closing tag.
  private static boolean isWords(String value) {
    int letters = 0;
    int others = 0;
    int end = Math.min(value.length(), LONGEST);
    for (int i = 0; i < end; i++) {
      char c = value.charAt(i);
      if (Character.isLetter(c) || Character.isSurrogate(c)) {
        letters++;
      } else if (c != ' ') {
        others++;
      }
    }
    return letters > 0 && letters >= others && !value.contains("</");
  }
}

package org.chronofront.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chronofront.storage.TextFolding;
import org.chronofront.storage.TextFolding.Word;

/// The words around the first match in a text, each match between U+2068 and U+2069.
final class Snippet {
  private static final char MATCH_BEGINS = '\u2068';
  private static final char MATCH_ENDS = '\u2069';
  private static final int WORDS_BEFORE = 6;
  private static final int WORDS = 24;

  private Snippet() {}

  static String of(String text, String typed) {
    List<Word> words = TextFolding.words(text);
    List<Word> matches = matches(text, words, TextFolding.sought(typed));
    if (words.isEmpty() || matches.isEmpty()) {
      return text;
    }
    int first = 0;
    while (words.get(first).end() <= matches.getFirst().start()) {
      first++;
    }
    int from = Math.max(0, first - WORDS_BEFORE);
    int to = Math.min(words.size(), from + WORDS);
    int start = from == 0 ? 0 : words.get(from).start();
    int end = to == words.size() ? text.length() : words.get(to - 1).end();
    return (from == 0 ? "" : "… ")
        + marked(text, start, end, matches)
        + (to == words.size() ? "" : " …");
  }

  private static String marked(String text, int start, int end, List<Word> matches) {
    StringBuilder marked = new StringBuilder();
    int at = start;
    for (Word match : matches) {
      if (match.start() >= at && match.end() <= end) {
        marked.append(text, at, match.start()).append(MATCH_BEGINS);
        marked.append(text, match.start(), match.end()).append(MATCH_ENDS);
        at = match.end();
      }
    }
    return marked.append(text, at, end).toString();
  }

  private static List<Word> matches(String text, List<Word> words, List<String> sought) {
    List<Word> all = new ArrayList<>(words);
    all.addAll(TextFolding.compounds(text, words));
    return all.stream()
        .filter(word -> sought.stream().anyMatch(part -> matches(word, part, sought)))
        .sorted(Comparator.comparingInt(Word::start))
        .toList();
  }

  private static boolean matches(Word word, String part, List<String> sought) {
    boolean unfinished = part.equals(sought.getLast());
    return word.folded().equals(part)
        || word.bare().equals(part)
        || (unfinished && (word.folded().startsWith(part) || word.bare().startsWith(part)));
  }
}

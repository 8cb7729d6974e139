package org.chronofront.ingest.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells by what the fields of a table are parted: by the character that makes rows of the same
/// number of fields, and of many.
public final class Delimiters {
  /// Those that a person may choose from, the likelier first.
  public static final List<Character> CHOICES = List.of(',', ';', '\t', '|');

  private static final int ROWS = 200;

  private Delimiters() {}

  /// The delimiter that a text seems to have; a comma when it has none.
  ///
  /// @param text the beginning of a table; may end within a row
  public static char guess(String text) {
    char best = CHOICES.getFirst();
    long most = 0;
    for (char candidate : CHOICES) {
      long score = score(text, candidate);
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  /// The rows that have as many fields as the first, times that number less one.
  private static long score(String text, char delimiter) {
    Map<Integer, Integer> rows = new HashMap<>();
    int first = -1;
    int fields = 1;
    int count = 0;
    boolean quoted = false;
    boolean fresh = true;
    for (int i = 0; i < text.length() && count < ROWS; i++) {
      char c = text.charAt(i);
      if (quoted) {
        quoted = c != '"';
      } else if (c == '"' && (fresh || text.charAt(i - 1) == '"')) {
        quoted = true;
      } else if (c == delimiter) {
        fields++;
      } else if (c == '\n' || c == '\r') {
        if (fields > 1 || text.charAt(i - 1 < 0 ? 0 : i - 1) != c) {
          first = first < 0 ? fields : first;
          rows.merge(fields, 1, Integer::sum);
          count++;
        }
        fields = 1;
      }
      fresh = c == delimiter || c == '\n' || c == '\r';
    }
    if (first < 0) {
      return fields - 1L;
    }
    return 100L * rows.getOrDefault(first, 0) * Math.min(first - 1, 64) / Math.max(1, count);
  }
}

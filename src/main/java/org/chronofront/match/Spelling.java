package org.chronofront.match;

/// Compares folded names (lower case, no marks, articles left out) that were brought into Latin
/// letters in different ways.
final class Spelling {
  private Spelling() {}

  /// What is left of a name when that is taken away in which transliterations of Arabic, Persian,
  /// Cyrillic and others differ: vowels behind the first letter, doubled letters, spaces, and
  /// letters that are written one for another. "mayadin" and "mayadine" are both "mdn"; empty for a
  /// name without consonants.
  static String skeleton(String folded) {
    StringBuilder bones = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char letter = letter(folded, i);
      boolean silent = letter == 0 || (!bones.isEmpty() && weak(letter));
      if (!silent && (bones.isEmpty() || bones.charAt(bones.length() - 1) != letter)) {
        bones.append(letter);
      }
    }
    return bones.toString();
  }

  /// How alike two folded names are: 1 for the same, 0 for nothing in common; one less the edits
  /// (Levenshtein 1966) by the longer length.
  static double likeness(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 1 : 1 - (double) edits(a, b) / longer;
  }

  private static char letter(String text, int at) {
    char letter = text.charAt(at);
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    return switch (letter) {
      case 'q', 'c' -> 'k';
      case 'v' -> 'w';
      case 'h' -> "sckgdtz".indexOf(before) >= 0 ? 0 : 'h';
      case ' ' -> 0;
      default -> letter;
    };
  }

  private static boolean weak(char letter) {
    return "aeiouyw".indexOf(letter) >= 0 || "اويى".indexOf(letter) >= 0;
  }

  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}

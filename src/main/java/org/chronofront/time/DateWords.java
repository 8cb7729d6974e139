package org.chronofront.time;

import java.text.Normalizer;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words that stand in dates, in English, French and Arabic, after [#fold].
final class DateWords {
  /// Names of one month in a row, January first. Arabic has those of the Levant and those of Egypt.
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("january", "janvier", "كانون الثاني", "يناير"),
          List.of("february", "fevrier", "شباط", "فبراير"),
          List.of("march", "mars", "اذار", "مارس"),
          List.of("april", "avril", "نيسان", "ابريل"),
          List.of("may", "mai", "ايار", "مايو"),
          List.of("june", "juin", "حزيران", "يونيو"),
          List.of("july", "juillet", "تموز", "يوليو"),
          List.of("august", "aout", "اب", "اغسطس"),
          List.of("september", "septembre", "ايلول", "سبتمبر"),
          List.of("october", "octobre", "تشرين الاول", "اكتوبر"),
          List.of("november", "novembre", "تشرين الثاني", "نوفمبر"),
          List.of("december", "decembre", "كانون الاول", "ديسمبر"));

  private static final Set<String> FILLERS =
      Set.of("er", "e", "st", "nd", "rd", "th", "le", "the", "of", "de", "d", "on", "en", "in");

  /// The fewest letters of a shortened name ("oct").
  private static final int SHORTEST = 3;

  private DateWords() {}

  /// The text in lower case without accents, vowel marks or direction marks, with digits of any
  /// script as 0–9 and all dashes as hyphens.
  static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(DateWords::isSeen)
        .map(DateWords::plain)
        .forEach(folded::appendCodePoint);
    return folded.toString().strip();
  }

  /// True for words that a date may contain and that say nothing ("le", "of", the "er" of "1er").
  static boolean isFiller(String word) {
    return FILLERS.contains(word);
  }

  /// The months that a folded word may mean: one when it is a name or the beginning of one, none
  /// when it is no month, several when it is too short to tell ("jui").
  static Set<Month> months(String word) {
    Set<Month> found = EnumSet.noneOf(Month.class);
    for (Month month : Month.values()) {
      for (String name : MONTHS.get(month.getValue() - 1)) {
        if (name.equals(word)) {
          return EnumSet.of(month);
        }
        if (word.length() >= SHORTEST && name.startsWith(word) && !name.contains(" ")) {
          found.add(month);
        }
      }
    }
    return found;
  }

  private static boolean isSeen(int codePoint) {
    int type = Character.getType(codePoint);
    return type != Character.NON_SPACING_MARK && type != Character.FORMAT && codePoint != 'ـ';
  }

  private static int plain(int codePoint) {
    if (Character.isDigit(codePoint)) {
      return '0' + Character.digit(codePoint, 10);
    }
    boolean dash =
        Character.getType(codePoint) == Character.DASH_PUNCTUATION || codePoint == '\u2212';
    return dash ? '-' : codePoint;
  }
}

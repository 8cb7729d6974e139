package org.chronofront.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Folds words so that spellings of one name find one another: case, marks and compatibility forms
/// go, Arabic letters that are written one for another become one, and the Arabic article may be
/// left out. Folded words consist of lower-case letters and digits only, so that they mean nothing
/// in a query language. Pure; any thread.
public final class TextFolding {
  private static final String ARTICLE = "ال";
  private static final Set<String> LATIN_ARTICLES = Set.of("al", "el");

  /// What may join two words to one.
  static final String CONNECTORS = "-'’‘‐‑";

  private TextFolding() {}

  /// A word of a text.
  ///
  /// @param start index of its first UTF-16 unit
  /// @param end index after its last
  /// @param folded its folded form
  public record Word(int start, int end, String folded) {
    /// The form without the Arabic article; the same where there is none.
    public String bare() {
      boolean article = folded.startsWith(ARTICLE) && folded.length() >= ARTICLE.length() + 2;
      return article ? folded.substring(ARTICLE.length()) : folded;
    }
  }

  /// The words of a text in order. Everything that is not a letter, a digit or a mark on one
  /// separates; so do hyphens and apostrophes.
  public static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    StringBuilder folded = new StringBuilder();
    int start = 0;
    int at = 0;
    while (at <= text.length()) {
      int character = at < text.length() ? text.codePointAt(at) : ' ';
      if (Letters.separates(character)) {
        if (!folded.isEmpty()) {
          words.add(new Word(start, at, folded.toString()));
          folded.setLength(0);
        }
        start = at + Character.charCount(character);
      } else {
        Letters.fold(character, folded);
      }
      at += Character.charCount(character);
    }
    return words;
  }

  /// Neighbours joined by one hyphen or apostrophe, as one word: "ez-Zor" is also found as "Ezzor".
  public static List<Word> compounds(String text, List<Word> words) {
    List<Word> compounds = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      Word left = words.get(i - 1);
      Word right = words.get(i);
      if (right.start() == left.end() + 1 && CONNECTORS.indexOf(text.charAt(left.end())) >= 0) {
        compounds.add(new Word(left.start(), right.end(), left.folded() + right.folded()));
      }
    }
    return compounds;
  }

  /// All forms under which the words of a text can be found, separated by spaces. A word that comes
  /// again may stand twice.
  public static String indexed(String text) {
    return indexed(text, text.getBytes(UTF_8));
  }

  /// The same where the text is at hand in UTF-8, too.
  static String indexed(String text, byte[] utf8) {
    AsciiForms forms = new AsciiForms(utf8.length);
    return forms.addAll(utf8) ? forms.toString() : indexedAny(text);
  }

  private static String indexedAny(String text) {
    List<Word> words = words(text);
    Collection<String> forms = new LinkedHashSet<>();
    for (Word word : words) {
      forms.add(word.folded());
      forms.add(word.bare());
    }
    compounds(text, words).forEach(word -> forms.add(word.folded()));
    return String.join(" ", forms);
  }

  /// What to look for when somebody types a text: its words without articles, unless there is
  /// nothing else. Empty when it has no word.
  public static List<String> sought(String text) {
    List<String> all = words(text).stream().map(Word::bare).toList();
    List<String> telling = all.stream().filter(word -> !LATIN_ARTICLES.contains(word)).toList();
    return telling.isEmpty() ? all : telling;
  }

  /// A name in a form in which it can be compared with another.
  public static String comparable(String name) {
    return String.join(" ", sought(name));
  }

  /// What single characters become.
  private static final class Letters {
    private Letters() {}

    static boolean separates(int character) {
      if (character < 0x80) {
        return !Character.isLetterOrDigit(character);
      }
      return !Character.isLetterOrDigit(character) && !joins(character) && !number(character);
    }

    /// Marks on letters and characters that only steer layout belong to a word but not to its form.
    private static boolean joins(int character) {
      return switch (Character.getType(character)) {
        case Character.NON_SPACING_MARK,
            Character.ENCLOSING_MARK,
            Character.COMBINING_SPACING_MARK,
            Character.FORMAT ->
            true;
        default -> false;
      };
    }

    private static boolean number(int character) {
      int type = Character.getType(character);
      return type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER;
    }

    static void fold(int character, StringBuilder folded) {
      if (character < 0x80) {
        folded.append((char) Character.toLowerCase(character));
        return;
      }
      Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
          .codePoints()
          .map(Character::toLowerCase)
          .forEach(part -> append(part, folded));
    }

    private static void append(int part, StringBuilder folded) {
      if (Character.isDigit(part)) {
        folded.append(Character.digit(part, 10));
      } else if (Character.isLetter(part)
          && Character.getType(part) != Character.MODIFIER_LETTER
          && part != 'ء') {
        folded.append(replacement(part));
      }
    }

    private static String replacement(int letter) {
      return switch (letter) {
        case 'ٱ' -> "ا";
        case 'ة', 'ہ', 'ۀ' -> "ه";
        case 'ى', 'ی' -> "ي";
        case 'ک' -> "ك";
        case 'ß' -> "ss";
        case 'æ' -> "ae";
        case 'œ' -> "oe";
        case 'ø' -> "o";
        case 'đ', 'ð' -> "d";
        case 'ł' -> "l";
        case 'ı' -> "i";
        case 'ς' -> "σ";
        default -> Character.toString(letter);
      };
    }
  }
}

package org.chronofront.ingest.tree;

/// Texts that can be stored and shown: half a surrogate pair cannot be written as UTF-8, and a
/// control character not be seen. Each is replaced by U+FFFD, so that nobody takes the text for
/// what the file said.
public final class CleanText {
  private static final int REPLACEMENT = 0xFFFD;

  private CleanText() {}

  /// The text, made fit.
  public static String of(String text) {
    if (isClean(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(c -> clean.appendCodePoint(isFit(c) ? c : REPLACEMENT));
    return clean.toString();
  }

  /// True when nothing in it needs to be replaced.
  public static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == 0x7F || Character.isSurrogate(c)) {
        return text.codePoints().allMatch(CleanText::isFit);
      }
    }
    return true;
  }

  /// At most so many characters, with "…" in place of the rest.
  public static String cut(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }

  /// One line of at most so many characters.
  public static String line(String text, int most) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        space = true;
      } else {
        line.append(space && !line.isEmpty() ? " " : "").append(c);
        space = false;
      }
    }
    return cut(line.toString(), most);
  }

  private static boolean isFit(int c) {
    boolean control = c < ' ' ? c != '\n' && c != '\t' && c != '\r' : c == 0x7F;
    return !control && Character.getType(c) != Character.SURROGATE;
  }
}

package org.chronofront.ingest.value;

/// Tells in which language a name may be, by its letters.
public final class Languages {
  private Languages() {}

  /// Letters of Persian, Kurdish and Urdu that Arabic does not have.
  private static final String NOT_ARABIC = "پچژگکیێۆڕڵڤەیںےۇېڭ";

  /// "ar" for Arabic letters, "und-Arab" where there are some that Arabic does not have, "und-Latn"
  /// for Latin letters, and "und" for any other.
  public static String of(String text) {
    boolean latin = false;
    for (int i = 0; i < text.length(); i++) {
      Character.UnicodeScript script = Character.UnicodeScript.of(text.charAt(i));
      if (script == Character.UnicodeScript.ARABIC) {
        return text.chars().anyMatch(c -> NOT_ARABIC.indexOf(c) >= 0) ? "und-Arab" : "ar";
      }
      latin |= script == Character.UnicodeScript.LATIN;
    }
    return latin ? "und-Latn" : "und";
  }
}

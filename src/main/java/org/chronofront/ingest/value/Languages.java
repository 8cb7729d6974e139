package org.chronofront.ingest.value;

/// Tells in which language a name may be, by its letters.
public final class Languages {
  private Languages() {}

  /// "ar" for Arabic letters, "und-Latn" for Latin ones, and "und" for any other.
  public static String of(String text) {
    boolean latin = false;
    for (int i = 0; i < text.length(); i++) {
      Character.UnicodeScript script = Character.UnicodeScript.of(text.charAt(i));
      if (script == Character.UnicodeScript.ARABIC) {
        return "ar";
      }
      latin |= script == Character.UnicodeScript.LATIN;
    }
    return latin ? "und-Latn" : "und";
  }
}

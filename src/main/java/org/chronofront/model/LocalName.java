package org.chronofront.model;

/// A name in one language.
///
/// @param language a BCP 47 tag: "fr", "en", "ar", "ar-Latn" for a transliteration
/// @param text the name as written in that language
/// @param kind whether it is the usual name, another one, or an abbreviation
public record LocalName(String language, String text, Kind kind) {
  /// What the name is used as.
  public enum Kind {
    /// The usual name in that language.
    NAME,
    /// Another name or spelling.
    ALIAS,
    /// A short form such as "SAA" or "OSDH".
    ABBREVIATION
  }
}

package org.chronofront.model;

import org.jspecify.annotations.Nullable;

/// The verbatim words of a source, in its own language; short.
///
/// @param id stable within the dataset
/// @param sourceId the source in which the words stand
/// @param language BCP 47 tag of the words, which may differ from the source's (a quotation)
/// @param text the words, unchanged
/// @param range where they stand in the source's text file, null when the dataset has no such file
public record Excerpt(
    String id, String sourceId, String language, String text, @Nullable CharacterRange range) {
  /// @throws IllegalArgumentException when the range does not fit the text
  public Excerpt {
    if (range != null && range.end() - range.start() != text.codePointCount(0, text.length())) {
      throw new IllegalArgumentException(
          "the range %d…%d does not fit %d characters of text"
              .formatted(range.start(), range.end(), text.codePointCount(0, text.length())));
    }
  }

  /// Words that stand in the source's text file from one character to before another.
  public Excerpt(String id, String sourceId, String language, String text, int start, int end) {
    this(id, sourceId, language, text, new CharacterRange(start, end));
  }
}

package org.chronofront.model;

/// The verbatim words of a source, in its own language; short.
///
/// @param id stable within the dataset
/// @param sourceId the source in which the words stand
/// @param language BCP 47 tag of the words, which may differ from the source's (a quotation)
/// @param text the words, unchanged
/// @param start index of the first character in the source's text file, in Unicode code points,
///   zero-based, after decoding UTF-8
/// @param end index after the last character
public record Excerpt(
    String id, String sourceId, String language, String text, int start, int end) {
  /// @throws IllegalArgumentException when the range does not fit the text
  public Excerpt {
    if (start < 0 || end - start != text.codePointCount(0, text.length())) {
      throw new IllegalArgumentException(
          "the range %d…%d does not fit %d characters of text"
              .formatted(start, end, text.codePointCount(0, text.length())));
    }
  }
}

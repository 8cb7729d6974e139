package org.chronofront.model;

/// A range of characters of a source's text file, in Unicode code points after decoding UTF-8.
///
/// @param start index of the first character, zero-based
/// @param end index after the last one
public record CharacterRange(int start, int end) {
  /// @throws IllegalArgumentException when it ends before it begins, or begins before the text
  public CharacterRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("the range %d…%d is none".formatted(start, end));
    }
  }
}

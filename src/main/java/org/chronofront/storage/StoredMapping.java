package org.chronofront.storage;

import java.util.Map;

/// Remembered answers to a format's questions.
///
/// @param name what a person calls them
/// @param format id of the format
/// @param signature of the shape of files that they fit
/// @param answers by key of the question
public record StoredMapping(
    String name, String format, String signature, Map<String, String> answers) {
  /// Copies the answers.
  public StoredMapping {
    answers = Map.copyOf(answers);
  }
}

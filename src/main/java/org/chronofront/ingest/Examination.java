package org.chronofront.ingest;

import java.util.List;
import java.util.Map;
import org.chronofront.model.DatasetInfo;
import org.chronofront.model.importing.Question;

/// What a format has found out about a file.
///
/// @param suggested what the dataset is, with the licence and attribution that the format's
///   publisher states, if any; the id is made from the publisher and the file's name
/// @param questions what a person may or must decide, in the order of a form
/// @param signature of the file's shape (its header, say), by which answers to these questions can
///   be recognized the next time; empty when the format asks nothing
/// @param notes what a person should know before going on, as sentences
public record Examination(
    DatasetInfo suggested, List<Question> questions, String signature, List<String> notes) {
  /// Copies the lists.
  public Examination {
    questions = List.copyOf(questions);
    notes = List.copyOf(notes);
  }

  /// The answers given, and for the other questions the suggested ones, where there are any.
  public Map<String, String> completed(Map<String, String> given) {
    Map<String, String> all = new java.util.LinkedHashMap<>();
    for (Question question : questions) {
      String suggestion = question.suggested();
      if (suggestion != null && !question.required()) {
        all.put(question.key(), suggestion);
      }
    }
    all.putAll(given);
    return all;
  }
}

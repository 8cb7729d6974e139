package org.chronofront.library.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.model.DatasetInfo;
import org.chronofront.model.importing.Question;
import org.jspecify.annotations.Nullable;

/// Files that make one dataset, and what has been decided about them so far. Immutable.
///
/// @param files one or several
/// @param bytes their size in all
/// @param formatId what they are read as
/// @param formatTitle the same for a person
/// @param sureness of the format, 0…100
/// @param info what the dataset will be called, and its terms
/// @param questions what can be decided
/// @param answers what is decided, by key of the question
/// @param signature of the file's shape, empty when there is nothing to remember
/// @param mapping the name of the remembered answers that were used, null when none fit
/// @param notes what to know before going on
public record ImportOffer(
    List<Path> files,
    long bytes,
    String formatId,
    String formatTitle,
    int sureness,
    DatasetInfo info,
    List<Question> questions,
    Map<String, String> answers,
    String signature,
    @Nullable String mapping,
    List<String> notes) {
  /// The key of the question which dataset files go into, asked where the library has one of their
  /// name.
  public static final String DATASET = "dataset";

  /// Copies the collections.
  public ImportOffer {
    files = List.copyOf(files);
    questions = List.copyOf(questions);
    answers = Map.copyOf(answers);
    notes = List.copyOf(notes);
  }

  /// Questions that must be answered before anything is read.
  public List<Question> open() {
    return questions.stream()
        .filter(question -> question.required() && !answers.containsKey(question.key()))
        .toList();
  }

  /// The same dataset under another name or other terms.
  public ImportOffer with(DatasetInfo changed) {
    return new ImportOffer(
        files,
        bytes,
        formatId,
        formatTitle,
        sureness,
        changed,
        questions,
        answers,
        signature,
        mapping,
        notes);
  }

  /// The same with another dataset to go into, and the question which, which comes first.
  public ImportOffer into(DatasetInfo changed, Question asked, String answer) {
    List<Question> all = new ArrayList<>(questions);
    all.addFirst(asked);
    Map<String, String> decided = new LinkedHashMap<>(answers);
    decided.put(asked.key(), answer);
    return new ImportOffer(
        files,
        bytes,
        formatId,
        formatTitle,
        sureness,
        changed,
        all,
        decided,
        signature,
        mapping,
        notes);
  }
}

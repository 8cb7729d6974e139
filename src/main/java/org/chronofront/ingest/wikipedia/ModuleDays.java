package org.chronofront.ingest.wikipedia;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.tree.DayTexts;
import org.chronofront.ingest.tree.FieldFault;
import org.chronofront.ingest.tree.FileNames;
import org.chronofront.model.DateSpan;
import org.chronofront.model.importing.Question;
import org.jspecify.annotations.Nullable;

/// Which day each module of a series shows. A single module's day is always confirmed by a person;
/// of several those whose day nothing tells.
final class ModuleDays {
  static final String DATE = "module.date";
  private final Map<Path, String> keys = new LinkedHashMap<>();
  private final Map<Path, @Nullable String> found = new HashMap<>();

  ModuleDays(List<Path> files) {
    Map<String, Integer> uses = new HashMap<>();
    for (Path file : files) {
      String name = FileNames.of(file);
      int use = uses.merge(name, 1, Integer::sum);
      String key = DATE + "." + name + (use == 1 ? "" : " (" + use + ")");
      keys.put(file, files.size() == 1 ? DATE : key);
    }
  }

  /// Looks for the day of a module in its name and its first lines.
  void look(Path file, String text) {
    found.put(file, ModuleText.day(FileNames.stem(file), text));
  }

  List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    keys.forEach(
        (file, key) -> {
          String day = found.get(file);
          questions.add(
              new Question(
                  key,
                  keys.size() == 1
                      ? "Which day does the module show?"
                      : "Which day does %s show?".formatted(FileNames.of(file)),
                  "The day of the version that was saved, as in the page's history: 2017-10-12.",
                  List.of(),
                  day,
                  keys.size() == 1 || day == null));
        });
    return questions;
  }

  /// The day as answered; where there are several modules, the one that was found without an
  /// answer.
  DateSpan of(Path file, Map<String, String> answers) throws UnreadableException {
    String key = keys.getOrDefault(file, DATE);
    String suggested = keys.size() == 1 ? null : found.get(file);
    String day = answers.getOrDefault(key, suggested == null ? "" : suggested);
    try {
      return new DayTexts(null).read(key, day);
    } catch (FieldFault fault) {
      throw new UnreadableException(
          "Which day %s shows is not answered, or not with a date: “%s”. Answer as in 2017-10-12. Nothing was taken in."
              .formatted(keys.size() == 1 ? "the module" : FileNames.of(file), day),
          fault);
    }
  }
}

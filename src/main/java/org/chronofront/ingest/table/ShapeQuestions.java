package org.chronofront.ingest.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.ingest.FileSample;
import org.chronofront.model.importing.Question;
import org.chronofront.model.importing.Question.Option;
import org.jspecify.annotations.Nullable;

/// Asks in which encoding a table is and what stands between its fields, since both are guessed
/// from its bytes: whoever sees wrong letters must be able to say better.
public final class ShapeQuestions {
  private static final String ENCODING = "file.encoding";
  private static final String DELIMITER = "file.delimiter";
  private static final Map<String, Character> DELIMITERS = delimiters();

  private ShapeQuestions() {}

  /// Both questions, answered as the table is being read.
  public static List<Question> of(TableShape shape) {
    return List.of(encoding(shape.charset()), delimiter(shape.delimiter()));
  }

  /// How a file is written, as answered or else as it seems.
  ///
  /// @param answers by key of the question
  public static TableShape shape(Path file, Map<String, String> answers) throws IOException {
    FileSample sample = FileSample.of(file);
    Charset charset = charset(answers.getOrDefault(ENCODING, ""));
    TableShape shape =
        charset == null ? TableFiles.guess(sample) : TableFiles.guess(sample, charset);
    Character delimiter = DELIMITERS.get(answers.getOrDefault(DELIMITER, ""));
    return delimiter == null ? shape : shape.with(delimiter);
  }

  /// Null when there is none of that name.
  private static @Nullable Charset charset(String name) {
    try {
      return name.isEmpty() ? null : Charset.forName(name);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private static Question encoding(Charset guessed) {
    List<Option> options = new ArrayList<>();
    for (Charset charset : Encodings.CHOICES) {
      options.add(new Option(charset.name(), charset.name()));
    }
    if (!Encodings.CHOICES.contains(guessed)) {
      options.add(new Option(guessed.name(), guessed.name()));
    }
    String help = "Guessed from the bytes of the file. Wrong letters in the preview mean another.";
    return new Question(ENCODING, "Encoding", help, options, guessed.name(), false);
  }

  private static Question delimiter(char guessed) {
    List<Option> options = new ArrayList<>();
    String suggested = null;
    for (Map.Entry<String, Character> entry : DELIMITERS.entrySet()) {
      options.add(new Option(entry.getKey(), entry.getKey()));
      suggested = entry.getValue() == guessed ? entry.getKey() : suggested;
    }
    return new Question(DELIMITER, "Between fields", "", options, suggested, false);
  }

  private static Map<String, Character> delimiters() {
    Map<String, Character> all = new LinkedHashMap<>();
    all.put("comma", ',');
    all.put("semicolon", ';');
    all.put("tab", '\t');
    all.put("pipe", '|');
    return all;
  }
}

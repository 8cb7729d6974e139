package org.chronofront.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.ingest.CollectingSink;
import org.chronofront.ingest.Examination;
import org.chronofront.ingest.FileSample;
import org.chronofront.ingest.Format;
import org.chronofront.ingest.Formats;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.model.importing.Question;

/// A reader must take any file: it says how sure it is, asks, and accounts for every row; or it
/// refuses the file with a sentence that names it. Nothing else ever comes out of it.
final class ReaderFuzz implements FuzzSubject {
  /// Longer sentences are not read by anybody: what stands in the file has been put in uncut.
  private static final int LONGEST_SENTENCE = 2_000;

  private final String name;
  private final Format format;
  private final String fileName;
  private Path file = Path.of("");

  /// @param name of the target
  /// @param formatId of the reader
  /// @param fileName by which the reader sees the input
  ReaderFuzz(String name, String formatId, String fileName) {
    this.name = name;
    this.format = Formats.all().byId(formatId).orElseThrow();
    this.fileName = fileName;
  }

  @Override
  public void take(byte[] input) throws IOException {
    take(input, Map.of());
  }

  /// Reads an input with answers that somebody gives.
  void take(byte[] input, Map<String, String> given) throws IOException {
    List<Path> files = List.of(written(input));
    assertThat(format.recognize(FileSample.of(file))).isBetween(0, 100);
    try {
      Map<String, String> answers = answered(format.examine(files, given), input.length);
      answers.putAll(given);
      CollectingSink sink = new CollectingSink();
      format.read(files, answers, sink);
      sink.assertAccountedFor();
      sink.flags.forEach(ReaderFuzz::check);
      sink.skips.forEach(ReaderFuzz::check);
      sink.rejects.forEach(ReaderFuzz::check);
    } catch (UnreadableException refusal) {
      assertThat(refusal.getMessage()).contains(fileName).hasSizeLessThan(LONGEST_SENTENCE);
    }
  }

  /// What is suggested; for the others one of the options, by the input's length.
  private static Map<String, String> answered(Examination examination, int length) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (Question question : examination.questions()) {
      String suggested = question.suggested();
      List<Question.Option> options = question.options();
      String answer =
          suggested != null
              ? suggested
              : options.isEmpty()
                  ? question.key().endsWith("date") ? "2017" : "One"
                  : options.get(length % options.size()).value();
      answers.put(question.key(), answer);
    }
    return answers;
  }

  private static void check(CollectingSink.Told told) {
    assertThat(told.why()).isNotBlank().hasSizeLessThan(LONGEST_SENTENCE);
    assertThat(told.at().where()).hasSizeLessThan(LONGEST_SENTENCE);
  }

  private Path written(byte[] input) throws IOException {
    if (file.toString().isEmpty()) {
      Path folder = Files.createDirectories(Path.of("target", "fuzz", "work"));
      file = Files.createTempDirectory(folder, name).resolve(fileName);
    }
    return Files.write(file, input);
  }
}

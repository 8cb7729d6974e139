package org.chronofront.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.chronofront.ingest.Formats;
import org.chronofront.library.BundledDataset;
import org.chronofront.library.Libraries;
import org.chronofront.library.LibraryException;
import org.chronofront.library.OpenLibrary;
import org.chronofront.library.importing.ImportOffer;
import org.chronofront.library.importing.ImportPreview;
import org.chronofront.library.importing.SqliteImporting;
import org.chronofront.model.SampleDataset;
import org.chronofront.model.importing.Question;
import org.chronofront.task.JobMonitor;

/// The whole way of a file into a library, from any bytes: told, asked about, packed as a trial,
/// and, of one input in eight, written and opened. It is refused with a sentence, or all of its
/// rows are accounted for, the same in the trial and in the library.
final class PackerFuzz implements FuzzSubject {
  private static final int WRITTEN = 8;
  private Path folder = Path.of("");

  @Override
  public void take(byte[] input) throws IOException {
    if (folder.toString().isEmpty()) {
      Path work = Files.createDirectories(Path.of("target", "fuzz", "work"));
      folder = Files.createTempDirectory(work, "packer");
    }
    Path file = Files.write(folder.resolve(name(input)), input);
    Path library = folder.resolve("library.chronofront");
    try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
      SqliteImporting importing =
          new SqliteImporting(
              library, Formats.all(), Clock.systemUTC(), Duration.ofSeconds(5), readers);
      ImportOffer offer = importing.examine(List.of(file), null, Map.of()).getFirst();
      ImportPreview seen =
          importing.preview(
              importing.examine(List.of(file), null, answered(offer)).getFirst(), JobMonitor.NONE);
      assertThat(seen.rows()).hasSizeLessThanOrEqualTo(20);
      if (Math.floorMod(Arrays.hashCode(input), WRITTEN) == 0) {
        assertThat(importing.run(seen.offer(), JobMonitor.NONE).counts()).isEqualTo(seen.counts());
        open(library);
      }
    } catch (LibraryException refusal) {
      assertThat(refusal.getMessage()).isNotBlank().hasSizeLessThan(3_000);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /// What was written can be read: what is kept in memory, and the first events with their texts.
  private void open(Path library) {
    Libraries libraries =
        new Libraries(
            folder.resolve("none"),
            new BundledDataset("sample", "x", SampleDataset::dataset),
            Clock.systemUTC(),
            Duration.ofSeconds(5));
    try (OpenLibrary open = libraries.open(library)) {
      for (int row = 0; row < Math.min(20, open.events().size()); row++) {
        assertThat(open.event(open.events().id(row)).event().id()).isNotEmpty();
      }
    }
  }

  /// The name by which the format is told, as far as a name tells it.
  private static String name(byte[] input) {
    String head =
        new String(input, 0, Math.min(input.length, 64), StandardCharsets.ISO_8859_1).strip();
    if (head.startsWith("PK")) {
      return "input.kmz";
    }
    return switch (head.isEmpty() ? ' ' : head.charAt(0)) {
      case '{', '[' -> "input.json";
      case '<' -> "input.kml";
      case '-', 'r', 'l' -> "input.lua";
      default -> "input.csv";
    };
  }

  private static Map<String, String> answered(ImportOffer offer) {
    Map<String, String> answers = new LinkedHashMap<>(offer.answers());
    for (Question question : offer.open()) {
      String suggested = question.suggested();
      String other =
          !question.options().isEmpty()
              ? question.options().getFirst().value()
              : question.key().contains("date") ? "2017" : "One";
      answers.put(question.key(), suggested == null ? other : suggested);
    }
    return answers;
  }
}

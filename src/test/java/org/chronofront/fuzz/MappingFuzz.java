package org.chronofront.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chronofront.export.ExportException;
import org.chronofront.export.ImportJson;

/// A mapping that somebody wrote: it is refused with a sentence, or whatever it says about a table
/// is borne.
final class MappingFuzz implements FuzzSubject {
  private static final byte[] TABLE =
      """
      date;lat;lon;place;who;notes
      01/02/2017;34,23;37,24;Mill;Reds / Blues;One
      13/02/2017;35,02;40,45;Ford;Reds;"Two; three"
      ;;;;;
      x;y;z;Ford;;Four
      """
          .getBytes(StandardCharsets.UTF_8);

  private final ReaderFuzz reader = new ReaderFuzz("mapping", "table", "input.csv");
  private Path file = Path.of("");

  @Override
  public void take(byte[] input) throws IOException {
    if (file.toString().isEmpty()) {
      Path folder = Files.createDirectories(Path.of("target", "fuzz", "work"));
      file = Files.createTempDirectory(folder, "mapping").resolve("mapping.json");
    }
    Files.write(file, input);
    Map<String, String> answers = new LinkedHashMap<>();
    try {
      answers.putAll(ImportJson.answers(file));
    } catch (ExportException refusal) {
      assertThat(refusal.getMessage()).contains("mapping.json");
      return;
    }
    reader.take(TABLE, answers);
  }
}

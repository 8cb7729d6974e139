package org.chronofront.ingest.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chronofront.ingest.FileSample;
import org.chronofront.ingest.Format;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.geojson.GeoJsonFormat;
import org.chronofront.ingest.kml.KmlFormat;
import org.chronofront.ingest.opensyria.OpenSyriaFormat;
import org.chronofront.ingest.timemap.TimeMapFormat;
import org.chronofront.ingest.wikipedia.WikipediaFormat;
import org.chronofront.model.importing.Question;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files with a few bytes changed, left out, repeated or cut off, always the same ones: each is
/// either read, every row accounted for, or refused with a sentence; nothing else comes out of a
/// reader.
class ChangedBytesTest {
  private static final Path RESOURCES = Path.of("src/test/resources/org/chronofront/ingest");
  private static final int ROUNDS = 400;
  private static final List<String> ODD =
      List.of(
          "\"",
          "{",
          "}",
          "[",
          "]",
          "<",
          ">",
          "&",
          "\\ud800",
          "\\u0000",
          "\0",
          "\u00ff",
          "1e999",
          "NaN",
          "null",
          "-",
          "--[[",
          "]]",
          "<![CDATA[",
          "]]>",
          "<!--",
          "&#0;",
          "&#xd800;",
          "'",
          "=",
          "9999999999",
          "0000-00-00",
          "\n",
          ",,",
          "\u202e");
  @TempDir Path folder;

  record Sample(Format format, String file) {
    @Override
    public String toString() {
      return file;
    }
  }

  static List<Sample> samples() {
    return List.of(
        new Sample(new GeoJsonFormat(), "geojson/mixed.geojson"),
        new Sample(new KmlFormat(), "kml/times.kml"),
        new Sample(new TimeMapFormat(), "timemap/events.json"),
        new Sample(new OpenSyriaFormat(), "opensyria/districts.json"),
        new Sample(new WikipediaFormat(), "wikipedia/module.lua"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void read_changedFile_isReadOrRefusedWithASentence(Sample sample) throws IOException {
    byte[] whole = Files.readAllBytes(RESOURCES.resolve(sample.file()));
    Path file = folder.resolve("changed.dat");
    int read = 0;
    for (int seed = 0; seed < ROUNDS; seed++) {
      Files.write(file, changed(whole, new Random(seed)));
      try {
        sample.format().recognize(FileSample.of(file));
        assertThat(CollectedRows.of(sample.format(), List.of(file), answers(sample, file)).rows())
            .isNotNegative();
        read++;
      } catch (UnreadableException refusal) {
        assertThat(refusal.getMessage()).as("seed %d", seed).contains("changed.dat");
      } catch (RuntimeException fault) {
        throw new AssertionError("seed " + seed + ": " + fault, fault);
      }
    }
    assertThat(read).as("of some the rows are read").isBetween(1, ROUNDS - 1);
  }

  /// Suggestions, and anything for questions that have none.
  private static Map<String, String> answers(Sample sample, Path file)
      throws IOException, UnreadableException {
    Map<String, String> answers = new HashMap<>();
    for (Question question : sample.format().examine(List.of(file), Map.of()).questions()) {
      String suggested = question.suggested();
      answers.put(
          question.key(),
          suggested != null ? suggested : question.key().equals("module.date") ? "2017" : "One");
    }
    return answers;
  }

  private static byte[] changed(byte[] whole, Random random) {
    byte[] bytes = whole;
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(bytes.length);
      int length = random.nextInt(Math.min(60, bytes.length - at));
      byte[] middle =
          switch (random.nextInt(4)) {
            case 0 -> new byte[0];
            case 1 -> Arrays.copyOfRange(bytes, at, at + length);
            case 2 -> ODD.get(random.nextInt(ODD.size())).getBytes(StandardCharsets.UTF_8);
            default -> new byte[] {(byte) random.nextInt(256)};
          };
      int from = random.nextBoolean() ? at : Math.min(bytes.length, at + length);
      bytes =
          joined(Arrays.copyOf(bytes, at), middle, Arrays.copyOfRange(bytes, from, bytes.length));
    }
    return random.nextInt(10) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
  }

  private static byte[] joined(byte[]... parts) {
    int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }
}

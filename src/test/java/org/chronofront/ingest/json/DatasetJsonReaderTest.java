package org.chronofront.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chronofront.model.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are no dataset at all.
class DatasetJsonReaderTest {
  @TempDir private Path folder;

  @Test
  void read_file_isRead() throws Exception {
    Path file = file(Fault.small().toString().getBytes(StandardCharsets.UTF_8));

    assertThat(new DatasetJsonReader().read(file).id()).isEqualTo("small");
  }

  @Test
  void read_byteOrderMark_isRead() throws Exception {
    Path file = file(("\ufeff" + Fault.small()).getBytes(StandardCharsets.UTF_8));

    assertThat(new DatasetJsonReader().read(file).id()).isEqualTo("small");
  }

  @Test
  void read_noFile_isAnInputError() {
    assertThatThrownBy(() -> new DatasetJsonReader().read(folder.resolve("none.json")))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> new DatasetJsonReader().read(folder)).isInstanceOf(IOException.class);
  }

  @Test
  void read_emptyFile_saysSo() throws IOException {
    assertThat(problem(new byte[0])).isEqualTo("the file is empty; expected a JSON object");
    assertThat(problem(" \n")).isEqualTo("the file is empty; expected a JSON object");
  }

  @Test
  void read_binaryFile_saysSo() throws IOException {
    assertThat(problem(new byte[] {'P', 'K', 3, 4, 0, 0})).contains("no text in UTF-8");
    assertThat(problem(Fault.small().toString().getBytes(StandardCharsets.UTF_16)))
        .contains("no text in UTF-8");
    assertThat(problem(new byte[] {'{', '"', (byte) 0xff, '"'})).contains("Invalid UTF-8");
  }

  @Test
  void read_malformed_saysWhere() throws IOException {
    assertThat(problem("{\n  \"format\": \"chronofront-dataset\",\n  \"id\": }"))
        .startsWith("/id: line 3, column 10: Unexpected character")
        .endsWith("expected valid JSON");
    assertThat(problem("{\"sources\": [1, 2")).contains("line 1, column");
    assertThat(problem("{\"x\": NaN}")).contains("NaN");
    assertThat(problem("{\"x\": 1,}")).contains("valid JSON");
    assertThat(problem("// no\n{}")).contains("valid JSON");
    assertThat(problem("{} {}")).contains("something follows the document");
  }

  @Test
  void read_notAnObject_saysWhatItIs() throws IOException {
    assertThat(problem("[]")).isEqualTo("found a list; expected an object");
    assertThat(problem("null")).isEqualTo("found null; expected an object");
    assertThat(problem("{}")).contains("does not say that it is a Chronofront dataset");
  }

  @Test
  void read_deepNesting_isRefused() throws IOException {
    assertThat(problem("{\"x\":" + "[".repeat(1_000_000))).contains("too deeply nested");
    assertThat(problem("{\"x\":".repeat(100_000))).contains("too deeply nested");
  }

  @Test
  void read_hugeTextNameOrNumber_isRefused() throws IOException {
    assertThat(problem("{\"x\": \"" + "a".repeat(200_000) + "\"}")).contains("too long");
    assertThat(problem("{\"" + "a".repeat(100_000) + "\": 1}")).contains("too long");
    assertThat(problem("{\"x\": " + "9".repeat(1_000_000) + "}")).contains("too long");
  }

  @Test
  void read_tooManyTokens_isRefused() throws IOException {
    assertThat(problem("{\"x\":[" + "1,".repeat(5_000_000) + "1]}")).contains("too much of it");
  }

  @Test
  void read_endlessStream_isRefusedWithinBounds() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }
        };

    assertThat(
            catchThrowableOfType(
                DatasetException.class, () -> new DatasetJsonReader().read(endless, "pipe")))
        .hasMessageContaining("pipe has a problem")
        .hasMessageContaining("the file is too large; expected at most 33554432 bytes");
  }

  @Test
  void read_longChainOfSources_isFollowedWithoutRecursion() throws Exception {
    StringBuilder sources = new StringBuilder();
    int last = 20_000;
    for (int i = 0; i <= last; i++) {
      sources.append(
          "{\"id\":\"s%d\",\"title\":\"t\",\"outlet\":\"o\",\"language\":\"en\",\"kind\":\"blog\"%s},"
              .formatted(i, i == last ? "" : ",\"reliesOn\":[\"s%d\"]".formatted(i + 1)));
    }
    String text = Fault.small().toString().replace("\"sources\":[", "\"sources\":[" + sources);

    Dataset dataset = new DatasetJsonReader().read(file(text.getBytes(StandardCharsets.UTF_8)));

    assertThat(dataset.sources()).hasSize(last + 4);
  }

  private String problem(String text) throws IOException {
    return problem(text.getBytes(StandardCharsets.UTF_8));
  }

  private String problem(byte[] bytes) throws IOException {
    Path file = file(bytes);
    DatasetException exception =
        catchThrowableOfType(DatasetException.class, () -> new DatasetJsonReader().read(file));
    assertThat(exception.file()).isEqualTo("dataset.json");
    assertThat(exception.problems()).hasSize(1);
    return exception.problems().getFirst().line();
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("dataset.json"), bytes);
  }
}

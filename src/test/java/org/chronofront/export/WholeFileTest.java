package org.chronofront.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path folder;

  @Test
  void write_newFile_holdsTheContentAndNothingElseIsLeft() throws IOException {
    Path file = folder.resolve("map.png");
    WholeFile.write(file, false, out -> out.write(new byte[] {1, 2, 3}));
    assertThat(file).hasBinaryContent(new byte[] {1, 2, 3});
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void write_existingFile_isRefusedAndLeftAsItIs() throws IOException {
    Path file = Files.writeString(folder.resolve("map.png"), "mine");
    assertThatThrownBy(() -> WholeFile.write(file, false, out -> out.write(1)))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("is there already");
    assertThat(file).hasContent("mine");
  }

  @Test
  void write_existingFileToBeReplaced_isReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("map.png"), "mine");
    WholeFile.write(file, true, out -> out.write(7));
    assertThat(file).hasBinaryContent(new byte[] {7});
  }

  @Test
  void write_failingHalfway_leavesTheOldFileAndNoTemporaryOne() throws IOException {
    Path file = Files.writeString(folder.resolve("map.png"), "mine");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    true,
                    out -> {
                      out.write(new byte[100_000]);
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("disk is full");
    assertThat(file).hasContent("mine");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void write_missingFolder_saysSo() {
    assertThatThrownBy(
            () -> WholeFile.write(folder.resolve("none/map.png"), false, out -> out.write(1)))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("does not exist");
  }

  @Test
  void write_ontoAFolder_saysSo() {
    assertThatThrownBy(() -> WholeFile.write(folder, true, out -> out.write(1)))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("is a folder");
  }
}

package org.chronofront.ui.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveFolderTest {
  @TempDir Path home;

  @Test
  void begin_atFirst_isTheDocumentsElseTheHome() throws IOException {
    SaveFolder folder = new SaveFolder(home);
    assertThat(folder.begin()).isEqualTo(home.toFile());
    Path documents = Files.createDirectory(home.resolve("Documents"));
    assertThat(folder.begin()).isEqualTo(documents.toFile());
    assertThat(new SaveFolder(home.resolve("gone")).begin()).isNull();
  }

  @Test
  void begin_afterSomethingWasSaved_isThereAsLongAsItExists() throws IOException {
    SaveFolder folder = new SaveFolder(home);
    Path reports = Files.createDirectory(home.resolve("reports"));
    folder.used(reports.resolve("map.png"));
    assertThat(folder.begin()).isEqualTo(reports.toFile());
    Files.delete(reports);
    assertThat(folder.begin()).isEqualTo(home.toFile());
  }
}

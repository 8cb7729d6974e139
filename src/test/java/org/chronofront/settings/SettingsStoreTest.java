package org.chronofront.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chronofront.settings.Settings.Appearance;
import org.chronofront.settings.Settings.LastView;
import org.chronofront.settings.Settings.WindowPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsStoreTest {
  private static final Settings FULL =
      new Settings(
          new WindowPlace(10, 20, 1280, 800, false),
          List.of(0.2, 0.7, 0.75),
          Appearance.DARK,
          "library.chronofront",
          new LastView(
              "library.chronofront",
              "2017-09-28",
              "2017-10-12",
              "2017-10-03",
              null,
              37.2,
              34.2,
              7.5,
              "al-qaryatayn",
              List.of("mayadine"),
              List.of("SILENCE mayadine a,b"),
              "cautious?lens=sohr",
              "90"),
          List.of("events.csv", "a/b.kml"));

  @TempDir Path folder;

  @Test
  void write_thenRead_givesTheSame() throws IOException {
    SettingsStore store = new SettingsStore(folder.resolve("deep/er/settings.json"));

    store.write(FULL);

    assertThat(store.read()).isEqualTo(FULL);
    try (Stream<Path> files = Files.list(folder.resolve("deep/er"))) {
      assertThat(files).as("no half-written file is left").hasSize(1);
    }
  }

  @Test
  void read_noFile_isEmpty() {
    assertThat(new SettingsStore(folder.resolve("none.json")).read()).isEqualTo(Settings.EMPTY);
  }

  @Test
  void read_damagedFile_isEmpty() throws IOException {
    for (String damaged : List.of("", "{", "null", "[]", "{\"window\": 3}", "\u0000\u0001")) {
      Path file = Files.writeString(folder.resolve("settings.json"), damaged);
      assertThat(new SettingsStore(file).read()).as(damaged).isEqualTo(Settings.EMPTY);
    }
  }

  @Test
  void read_unknownField_keepsTheRest() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("settings.json"), "{\"appearance\": \"LIGHT\", \"later\": {}}");

    assertThat(new SettingsStore(file).read().appearance()).isEqualTo(Appearance.LIGHT);
  }

  @Test
  void write_folderIsAFile_isForgottenQuietly() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    new SettingsStore(file.resolve("settings.json")).write(FULL);

    assertThat(file).hasContent("x");
  }
}

package org.chronofront.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.chronofront.basemap.BaseMap;
import org.chronofront.control.Fading;
import org.chronofront.library.BundledDataset;
import org.chronofront.library.Libraries;
import org.chronofront.library.OpenLibrary;
import org.chronofront.render.map.MapStudio;
import org.chronofront.render.page.Pixels;
import org.chronofront.render.style.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotExportTest {
  private static final LocalDate DAY = LocalDate.of(2017, 10, 12);
  private static final SnapshotRequest.Page SMALL =
      new SnapshotRequest.Page(800, 600, 1, Theme.LIGHT, true, true);

  @TempDir Path folder;
  private OpenLibrary library;
  private SnapshotExport export;

  @BeforeEach
  void open() {
    library =
        new Libraries(
                folder.resolve("test.chronofront"),
                BundledDataset.shipped(),
                Clock.systemUTC(),
                Duration.ofSeconds(5))
            .openDefault();
    export = new SnapshotExport(library, new MapStudio(BaseMap.bundled(), Runnable::run, 1 << 26));
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void write_aDay_givesAPngOfTheSizeAskedFor() throws IOException {
    Path file = folder.resolve("map.png");
    export.write(SnapshotRequest.on(DAY).on(SMALL).withTitle("Mayadine"), file, false);
    BufferedImage image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).isEqualTo(800);
    assertThat(image.getHeight()).isEqualTo(600);
    keep(file, "export-small");
  }

  @Test
  void draw_atScaleTwo_hasTwiceThePixels() throws IOException {
    Pixels pixels =
        export.draw(
            SnapshotRequest.on(DAY)
                .on(new SnapshotRequest.Page(1280, 800, 2, Theme.LIGHT, true, true))
                .withTitle("Mayadine, four quarters held")
                .asKnownOn(DAY)
                .selecting("mayadine")
                .lookingAt(new SnapshotRequest.Look(40.45, 35.02, 8)));
    assertThat(pixels.width()).isEqualTo(2560);
    assertThat(pixels.height()).isEqualTo(1600);
    Path file = folder.resolve("two.png");
    WholeFile.write(file, false, out -> org.chronofront.render.page.PngWriter.write(pixels, out));
    keep(file, "export-two");
  }

  @Test
  void draw_twice_givesTheSamePixels() {
    SnapshotRequest request = SnapshotRequest.on(DAY).on(SMALL);
    assertThat(export.draw(request).argb()).isEqualTo(export.draw(request).argb());
  }

  @Test
  void draw_otherHalfLife_drawsOldEvidenceOtherwise() throws IOException {
    SnapshotRequest usual = SnapshotRequest.on(LocalDate.of(2017, 12, 1)).on(SMALL);
    for (Fading fading : List.of(new Fading(30), Fading.NEVER)) {
      Path file = folder.resolve(fading.id() + ".png");
      export.write(usual.fading(fading), file, false);
      keep(file, "export-half-life-" + fading.id());
      assertThat(export.draw(usual.fading(fading)).argb()).isNotEqualTo(export.draw(usual).argb());
    }
    assertThat(export.draw(usual.fading(Fading.USUAL)).argb()).isEqualTo(export.draw(usual).argb());
  }

  @Test
  void draw_dark_isDark() throws IOException {
    SnapshotRequest.Page dark = new SnapshotRequest.Page(800, 600, 1, Theme.DARK, false, false);
    Pixels pixels = export.draw(SnapshotRequest.on(DAY).on(dark));
    assertThat(pixels.argb()[0] & 0xFF).isLessThan(64);
    assertThat(java.util.Arrays.stream(pixels.argb()).allMatch(argb -> argb >>> 24 == 255))
        .isTrue();
  }

  @Test
  void write_existingFile_isRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("map.png"), "mine");
    assertThatThrownBy(() -> export.write(SnapshotRequest.on(DAY).on(SMALL), file, false))
        .isInstanceOf(ExportException.class);
    assertThat(file).hasContent("mine");
  }

  private static void keep(Path file, String name) throws IOException {
    Path pictures = Files.createDirectories(Path.of("target/pictures"));
    Files.copy(
        file, pictures.resolve(name + ".png"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }
}

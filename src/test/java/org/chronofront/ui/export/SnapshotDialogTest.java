package org.chronofront.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.chronofront.basemap.BaseMap;
import org.chronofront.export.SnapshotExport;
import org.chronofront.library.BundledDataset;
import org.chronofront.library.Libraries;
import org.chronofront.library.OpenLibrary;
import org.chronofront.render.map.MapStudio;
import org.chronofront.time.DayRange;
import org.chronofront.ui.session.MapPosition;
import org.chronofront.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class SnapshotDialogTest {
  private static final String ARABIC =
      "خريطة السيطرة على مدينة الميادين والقريتين في شهر تشرين الأول من عام 2017";

  @TempDir Path folder;

  private final FxRobot robot = new FxRobot();
  private final ExecutorService background = Executors.newSingleThreadExecutor();
  private OpenLibrary library;
  private Stage owner;
  private Stage dialog;
  private Path chosen;

  @BeforeEach
  void open() throws Exception {
    chosen = folder.resolve("map.png");
    library =
        new Libraries(
                folder.resolve("test.chronofront"),
                BundledDataset.shipped(),
                Clock.systemUTC(),
                Duration.ofSeconds(5))
            .openDefault();
    LocalDate day = LocalDate.of(2017, 10, 12);
    DayRange window = new DayRange(LocalDate.of(2017, 9, 28), day);
    Session session = new Session(library, window, window, day, new MapPosition(40.1, 34.9, 7.2));
    session.selectPlace("mayadine");
    SnapshotExport export =
        new SnapshotExport(library, new MapStudio(BaseMap.bundled(), Runnable::run, 1 << 26));
    owner = FxToolkit.registerPrimaryStage();
    dialog =
        WaitForAsyncUtils.waitForAsyncFx(
            20_000,
            () -> {
              Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
              owner.setScene(new Scene(new StackPane(), 1000, 700));
              owner.setX(0);
              owner.setY(0);
              owner.show();
              Stage shown =
                  SnapshotDialog.show(
                      owner, session, export, background, (window1, name) -> Optional.of(chosen));
              shown.setX(0);
              shown.setY(0);
              return shown;
            });
    drawn();
  }

  @AfterEach
  void close() {
    WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          dialog.close();
          owner.hide();
          return null;
        });
    background.shutdownNow();
    library.close();
  }

  /// Waits until the background has nothing left to do.
  private void drawn() throws Exception {
    WaitForAsyncUtils.waitForFxEvents();
    background.submit(() -> {}).get();
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void save_newFile_writesAPngAtTwiceTheSize() throws Exception {
    robot.clickOn("Save…");
    drawn();
    assertThat(ImageIO.read(chosen.toFile()).getWidth()).isEqualTo(2560);
    picture();
  }

  @Test
  void save_existingFileAndCancel_leavesItAlone() throws Exception {
    Files.writeString(chosen, "mine");
    robot.clickOn("Save…");
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn("Cancel");
    drawn();
    assertThat(chosen).hasContent("mine");
  }

  @Test
  void save_missingFolder_saysSoInTheDialog() throws Exception {
    chosen = folder.resolve("none").resolve("map.png");
    robot.clickOn("Save…");
    drawn();
    assertThat(
            robot
                .lookup(
                    text ->
                        text instanceof javafx.scene.control.Label label
                            && label.getText().contains("does not exist"))
                .tryQuery())
        .isPresent();
  }

  @Test
  void save_arabicFileName_isSaidAtEveryWidth() throws Exception {
    chosen = folder.resolve(ARABIC + ".png");
    robot.clickOn("Save…");
    drawn();
    assertThat(said(dialog.getScene().getRoot())).anyMatch(text -> text.contains(ARABIC));
    everyWidth(dialog);
  }

  @Test
  void save_existingArabicFile_isAskedAboutAtEveryWidth() throws Exception {
    chosen = folder.resolve(ARABIC + ".png");
    Files.writeString(chosen, "mine");
    robot.clickOn("Save…");
    WaitForAsyncUtils.waitForFxEvents();
    Stage question = (Stage) robot.lookup("Replace").query().getScene().getWindow();
    assertThat(said(question.getScene().getRoot())).anyMatch(text -> text.contains(ARABIC));
    everyWidth(question);
    WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          question.close();
          return null;
        });
    drawn();
    assertThat(chosen).hasContent("mine");
  }

  @Test
  void copy_picture_isTheOneThatWouldBeSaved() throws Exception {
    robot.clickOn("Save…");
    drawn();
    robot.clickOn("Copy");
    drawn();
    Image copied =
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> Clipboard.getSystemClipboard().getImage());
    BufferedImage saved = ImageIO.read(chosen.toFile());
    assertThat(said(dialog.getScene().getRoot())).contains("Copied");
    assertThat(copied.getWidth()).isEqualTo(saved.getWidth());
    assertThat(copied.getHeight()).isEqualTo(saved.getHeight());
    PixelReader pixels = copied.getPixelReader();
    for (int x = 0; x < saved.getWidth(); x += 7) {
      for (int y = 0; y < saved.getHeight(); y += 7) {
        assertThat(pixels.getArgb(x, y)).isEqualTo(saved.getRGB(x, y));
      }
    }
  }

  private static void everyWidth(Stage stage) {
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          stage.setX(0);
          stage.setY(0);
          for (double width = 300; width <= 990; width += 3) {
            stage.setWidth(width);
            stage.getScene().getRoot().resize(width, stage.getHeight());
            stage.getScene().getRoot().layout();
          }
          return null;
        });
  }

  /// What labels say, as it was before it was broken into lines.
  private static List<String> said(Parent root) {
    return WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () ->
            root.lookupAll(".label").stream()
                .map(node -> String.valueOf(((Labeled) node).getText()).replace('\n', ' '))
                .toList());
  }

  private void picture() throws Exception {
    WritableImage image =
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> dialog.getScene().snapshot(null));
    BufferedImage copy =
        new BufferedImage(
            (int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_ARGB);
    PixelReader reader = image.getPixelReader();
    for (int y = 0; y < copy.getHeight(); y++) {
      for (int x = 0; x < copy.getWidth(); x++) {
        copy.setRGB(x, y, reader.getArgb(x, y));
      }
    }
    Files.createDirectories(Path.of("target/pictures"));
    ImageIO.write(copy, "png", Path.of("target/pictures/snapshot-dialog.png").toFile());
  }
}

package org.chronofront.ui.map;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.chronofront.basemap.BaseMap;
import org.chronofront.library.BundledDataset;
import org.chronofront.library.Libraries;
import org.chronofront.library.OpenLibrary;
import org.chronofront.render.map.MapStudio;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayRange;
import org.chronofront.ui.fx.AppFonts;
import org.chronofront.ui.session.MapPosition;
import org.chronofront.ui.session.Session;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A map of the bundled dataset in a headless window.
final class MapWindow implements AutoCloseable {
  static final DayRange EXTENT = new DayRange(LocalDate.of(2011, 1, 1), LocalDate.of(2017, 12, 31));
  static final DayRange WINDOW =
      new DayRange(LocalDate.of(2017, 9, 28), LocalDate.of(2017, 10, 12));

  final OpenLibrary library;
  final Session session;
  final MapView map;
  final Stage stage;

  private MapWindow(OpenLibrary library, Session session, MapView map, Stage stage) {
    this.library = library;
    this.session = session;
    this.map = map;
    this.stage = stage;
  }

  /// Opens it on a day; tiles are painted at once, in the FX thread.
  static MapWindow open(Theme theme, LocalDate day, double width, double height)
      throws TimeoutException {
    Stage stage = FxToolkit.registerPrimaryStage();
    OpenLibrary library = library();
    return onFx(
        () -> {
          AppFonts.load();
          Application.setUserAgentStylesheet(
              theme == Theme.LIGHT
                  ? new PrimerLight().getUserAgentStylesheet()
                  : new PrimerDark().getUserAgentStylesheet());
          MapPosition fit = MapView.fit(library, width, height);
          Session session = new Session(library, EXTENT, WINDOW, day, fit);
          session.themeProperty().set(theme);
          MapStudio studio = new MapStudio(BaseMap.bundled(), Runnable::run, 1 << 28);
          MapView map = new MapView(session, studio);
          map.setStyle("-fx-font-family: 'IBM Plex Sans';");
          stage.setScene(new Scene(map, width, height));
          stage.sizeToScene();
          stage.setX(0);
          stage.setY(0);
          stage.show();
          return new MapWindow(library, session, map, stage);
        });
  }

  private static OpenLibrary library() {
    try {
      Path file = Files.createTempDirectory("chronofront").resolve("library.chronofront");
      return new Libraries(file, BundledDataset.shipped(), Clock.systemUTC(), Duration.ofSeconds(5))
          .openDefault();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T onFx(Callable<T> task) {
    return WaitForAsyncUtils.waitForAsyncFx(30_000, task);
  }

  static void onFx(Runnable task) {
    onFx(
        () -> {
          task.run();
          return task;
        });
    settle();
  }

  /// Waits until all that was asked for is painted.
  static void settle() {
    WaitForAsyncUtils.waitForFxEvents(8);
  }

  /// Waits for a glide to end.
  static void rest() throws InterruptedException {
    Thread.sleep(350);
    settle();
  }

  void write(Path file) throws IOException {
    WritableImage image = onFx(() -> stage.getScene().snapshot(null));
    var copy =
        new java.awt.image.BufferedImage(
            (int) image.getWidth(),
            (int) image.getHeight(),
            java.awt.image.BufferedImage.TYPE_INT_ARGB);
    PixelReader reader = image.getPixelReader();
    for (int y = 0; y < copy.getHeight(); y++) {
      for (int x = 0; x < copy.getWidth(); x++) {
        copy.setRGB(x, y, reader.getArgb(x, y));
      }
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    ImageIO.write(copy, "png", file.toFile());
  }

  @Override
  public void close() {
    onFx(stage::hide);
    library.close();
  }
}

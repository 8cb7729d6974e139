package org.chronofront.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.chronofront.basemap.BaseMap;
import org.chronofront.ingest.Formats;
import org.chronofront.library.BundledDataset;
import org.chronofront.library.Libraries;
import org.chronofront.library.importing.SqliteImporting;
import org.chronofront.render.map.MapStudio;
import org.chronofront.settings.SettingsStore;
import org.chronofront.ui.fx.AppFonts;
import org.chronofront.ui.importing.FileChoices;
import org.chronofront.ui.importing.ImportServices;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.shell.MainWindow;
import org.chronofront.ui.shell.WindowFeatures;

/// The main window on the bundled dataset, 1280×800, put together as the app does.
final class BenchWindow {
  static final int WIDTH = 1280;
  static final int HEIGHT = 800;

  private final ExecutorService background = Executors.newFixedThreadPool(2);
  private final ExecutorService tiles = Executors.newSingleThreadExecutor();
  private final Stage stage;
  private final MainWindow window;

  private BenchWindow(Stage stage, Path folder) {
    this.stage = stage;
    AppFonts.load();
    CompletableFuture<MapStudio> studio =
        CompletableFuture.completedFuture(new MapStudio(BaseMap.bundled(), tiles, 192L << 20));
    Libraries libraries =
        new Libraries(
            folder.resolve("bench.chronofront"),
            BundledDataset.shipped(),
            Clock.systemUTC(),
            Duration.ofSeconds(5));
    window =
        new MainWindow(
            stage,
            new SettingsStore(folder.resolve("settings.json")),
            new WindowFeatures(studio, background, background, _ -> {}),
            importing(background),
            _ -> CompletableFuture.supplyAsync(libraries::openDefault, background),
            Clock.systemUTC());
  }

  /// The real way in; no bench takes it.
  static ImportServices importing(ExecutorService background) {
    return new ImportServices(
        file ->
            new SqliteImporting(
                file, Formats.all(), Clock.systemUTC(), Duration.ofSeconds(5), background),
        background,
        background,
        background,
        background,
        Platform::runLater,
        FileChoices.platform());
  }

  /// Opens it and waits until its picture lacks nothing.
  static BenchWindow open() throws IOException {
    Path folder = Files.createTempDirectory("bench");
    BenchWindow bench =
        onFx(
            () -> {
              BenchWindow made = new BenchWindow(new Stage(), folder);
              made.window.show(null);
              made.stage.setX(0);
              made.stage.setY(0);
              made.stage.setWidth(WIDTH);
              made.stage.setHeight(HEIGHT);
              return made;
            });
    bench.rest();
    return bench;
  }

  /// Waits until nothing is left to be painted.
  void rest() {
    int complete = 0;
    for (int i = 0; i < 600 && complete < 3; i++) {
      pause(30);
      complete = onFx(window::isComplete) ? complete + 1 : 0;
    }
  }

  void close() {
    onFx(
        () -> {
          stage.hide();
          return stage;
        });
    background.shutdownNow();
    tiles.shutdownNow();
  }

  Stage stage() {
    return stage;
  }

  Session session() {
    return Objects.requireNonNull(window.session());
  }

  /// The node of a style class.
  Node node(String style) {
    return Objects.requireNonNull(stage.getScene().lookup("." + style), style);
  }

  /// The pixels of a node as they are on the screen.
  int[] pixels(Node node) {
    return onFx(
        () -> {
          Bounds at = node.localToScreen(node.getLayoutBounds());
          WritableImage shot =
              new Robot()
                  .getScreenCapture(
                      null,
                      new Rectangle2D(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
          int width = (int) shot.getWidth();
          int[] pixels = new int[width * (int) shot.getHeight()];
          shot.getPixelReader()
              .getPixels(
                  0,
                  0,
                  width,
                  pixels.length / width,
                  PixelFormat.getIntArgbInstance(),
                  pixels,
                  0,
                  width);
          return pixels;
        });
  }

  /// The number of different colours, to tell a painted node from a blank one.
  static long colours(int[] pixels) {
    return Arrays.stream(pixels).distinct().count();
  }

  static <T> T onFx(Callable<T> task) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            answer.complete(task.call());
          } catch (Exception e) {
            answer.completeExceptionally(e);
          }
        });
    return answer.join();
  }

  static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

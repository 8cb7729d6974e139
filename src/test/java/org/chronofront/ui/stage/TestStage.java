package org.chronofront.ui.stage;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.chronofront.render.style.Theme;
import org.chronofront.ui.fx.AppFonts;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A headless window with the app's theme and fonts; at most 1000 × 1000, the headless screen.
public final class TestStage {
  private static final int FRAMES = 3;

  private TestStage() {}

  /// Shows a node in a window at the screen's corner.
  public static Stage show(
      Callable<? extends Parent> content, double width, double height, Theme theme)
      throws TimeoutException {
    Stage stage = FxToolkit.registerPrimaryStage();
    onFx(
        () -> {
          AppFonts.load();
          Application.setUserAgentStylesheet(
              (theme == Theme.LIGHT ? new PrimerLight() : new PrimerDark())
                  .getUserAgentStylesheet());
          Parent root = content.call();
          root.setStyle("-fx-background-color: -color-bg-default;");
          stage.setScene(new Scene(root, width, height));
          stage.setX(0);
          stage.setY(0);
          stage.show();
          stage.setWidth(width);
          stage.setHeight(height);
          return root;
        });
    WaitForAsyncUtils.waitForFxEvents();
    return stage;
  }

  /// Runs a task on the FX thread and waits for what it gives.
  public static <T> T onFx(Callable<T> task) {
    return WaitForAsyncUtils.waitForAsyncFx(30_000, task);
  }

  /// Runs a task on the FX thread, and waits until what it set off has happened.
  public static void doFx(Runnable task) {
    onFx(
        () -> {
          task.run();
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
    awaitFrames();
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Waits for frames of the window that is showing, however busy the machine is: what is made
  /// behind the first frame is there then.
  private static void awaitFrames() {
    CountDownLatch frames = new CountDownLatch(FRAMES);
    Runnable counting =
        () -> {
          frames.countDown();
          Platform.requestNextPulse();
        };
    List<Scene> scenes =
        onFx(
            () -> {
              List<Scene> showing =
                  Window.getWindows().stream()
                      .filter(window -> window instanceof Stage && window.getScene() != null)
                      .map(Window::getScene)
                      .toList();
              showing.forEach(scene -> scene.addPostLayoutPulseListener(counting));
              Platform.requestNextPulse();
              return showing;
            });
    try {
      if (!scenes.isEmpty() && !frames.await(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException("no frame came");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      onFx(
          () -> {
            scenes.forEach(scene -> scene.removePostLayoutPulseListener(counting));
            return true;
          });
    }
  }

  /// Writes a picture of a node, all of it, to `target/pictures`.
  public static WritableImage picture(Node node, double scale, Theme theme, String name)
      throws IOException {
    WritableImage image =
        onFx(
            () -> {
              SnapshotParameters parameters = new SnapshotParameters();
              parameters.setTransform(Transform.scale(scale, scale));
              parameters.setFill(theme == Theme.LIGHT ? Color.WHITE : Color.web("#0d1117"));
              return node.snapshot(parameters, null);
            });
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    copy.setRGB(0, 0, width, height, pixels, 0, width);
    File file = new File("target/pictures/" + name.toLowerCase(Locale.ROOT) + ".png");
    file.getParentFile().mkdirs();
    ImageIO.write(copy, "png", file);
    return image;
  }
}

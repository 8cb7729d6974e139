package org.chronofront.ui.timeline;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.chronofront.render.style.Theme;
import org.chronofront.ui.fx.AppFonts;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A headless window for tests.
final class FxStage {
  private FxStage() {}

  /// Shows a region in a window at the screen's corner, with the app's theme and fonts.
  static Stage show(Callable<Region> content, double width, double height, Theme theme)
      throws TimeoutException {
    Stage stage = FxToolkit.registerPrimaryStage();
    onFx(
        () -> {
          AppFonts.load();
          Application.setUserAgentStylesheet(
              theme == Theme.LIGHT
                  ? new PrimerLight().getUserAgentStylesheet()
                  : new PrimerDark().getUserAgentStylesheet());
          Region region = content.call();
          region.setStyle("-fx-font-family: 'IBM Plex Sans';");
          stage.setScene(new Scene(region, width, height));
          stage.setX(0);
          stage.setY(0);
          stage.show();
          return region;
        });
    WaitForAsyncUtils.waitForFxEvents();
    return stage;
  }

  static <T> T onFx(Callable<T> task) {
    return WaitForAsyncUtils.waitForAsyncFx(30_000, task);
  }

  /// A picture of the window's content.
  static WritableImage picture(Stage stage, double scale) {
    return onFx(
        () -> {
          SnapshotParameters parameters = new SnapshotParameters();
          parameters.setTransform(Transform.scale(scale, scale));
          Scene scene = stage.getScene();
          parameters.setViewport(
              new Rectangle2D(0, 0, scene.getWidth() * scale, scene.getHeight() * scale));
          return scene.getRoot().snapshot(parameters, null);
        });
  }

  static void write(WritableImage image, File file) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    PixelReader reader = image.getPixelReader();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, reader.getArgb(x, y));
      }
    }
    file.getParentFile().mkdirs();
    ImageIO.write(copy, "png", file);
  }
}

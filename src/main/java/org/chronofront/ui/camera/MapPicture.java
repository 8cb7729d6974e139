package org.chronofront.ui.camera;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.chronofront.render.map.ComposedMap;
import org.chronofront.render.map.MapComposer;
import org.chronofront.render.map.MapScene;
import org.jspecify.annotations.Nullable;

/// The picture on the screen: an image over an array of pixels that the composer writes. There are
/// two, shown in turn: JavaFX may still be reading the last one on its render thread while the next
/// is being written, and would show half of it.
public final class MapPicture {
  /// An array with its image.
  private record Page(PixelBuffer<IntBuffer> pixels, WritableImage image) {
    static Page of(int width, int height) {
      PixelBuffer<IntBuffer> pixels =
          new PixelBuffer<>(
              width,
              height,
              IntBuffer.allocate(width * height),
              PixelFormat.getIntArgbPreInstance());
      return new Page(pixels, new WritableImage(pixels));
    }

    boolean fits(int width, int height) {
      return pixels.getWidth() == width && pixels.getHeight() == height;
    }
  }

  private final ImageView view = new ImageView();
  private final MapComposer composer;
  private @Nullable Page shown;
  private @Nullable Page spare;

  /// @param composer not shared with another picture
  public MapPicture(MapComposer composer) {
    this.composer = composer;
    view.setSmooth(true);
    view.setManaged(false);
    view.setMouseTransparent(true);
  }

  /// What to put into the scene; it lies at the origin of its parent.
  public ImageView node() {
    return view;
  }

  /// Shows a scene.
  public ComposedMap show(MapScene scene) {
    int width = scene.pixelWidth();
    int height = scene.pixelHeight();
    Page known = spare;
    Page page = known != null && known.fits(width, height) ? known : Page.of(width, height);
    ComposedMap composed = composer.compose(scene, page.pixels.getBuffer().array());
    page.pixels.updateBuffer(all -> null);
    spare = shown;
    shown = page;
    view.setImage(page.image);
    view.setFitWidth((double) width / scene.scale());
    view.setFitHeight((double) height / scene.scale());
    return composed;
  }
}

package org.chronofront.ui.map;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.chronofront.render.map.ComposedMap;
import org.chronofront.render.map.MapComposer;
import org.chronofront.render.map.MapScene;
import org.jspecify.annotations.Nullable;

/// The picture on the screen: one image over an array of pixels that the composer writes.
final class MapPicture {
  private final ImageView view = new ImageView();
  private final MapComposer composer;
  private @Nullable PixelBuffer<IntBuffer> buffer;

  MapPicture(MapComposer composer) {
    this.composer = composer;
    view.setSmooth(true);
    view.setManaged(false);
    view.setMouseTransparent(true);
  }

  ImageView node() {
    return view;
  }

  /// Shows a scene.
  ComposedMap show(MapScene scene) {
    PixelBuffer<IntBuffer> pixels = buffer(scene);
    ComposedMap composed = composer.compose(scene, pixels.getBuffer().array());
    pixels.updateBuffer(all -> null);
    return composed;
  }

  private PixelBuffer<IntBuffer> buffer(MapScene scene) {
    int width = scene.pixelWidth();
    int height = scene.pixelHeight();
    PixelBuffer<IntBuffer> now = buffer;
    if (now == null || now.getWidth() != width || now.getHeight() != height) {
      now = fresh(width, height);
      buffer = now;
      view.setImage(new WritableImage(now));
      view.setFitWidth((double) width / scene.scale());
      view.setFitHeight((double) height / scene.scale());
    }
    return now;
  }

  private static PixelBuffer<IntBuffer> fresh(int width, int height) {
    return new PixelBuffer<>(
        width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
  }
}

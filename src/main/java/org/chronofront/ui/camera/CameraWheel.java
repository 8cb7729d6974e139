package org.chronofront.ui.camera;

import javafx.scene.input.ScrollEvent;

/// The wheel that every map has: it zooms about the pointer, gliding, or at once where the fingers
/// or the machine itself do the gliding. FX thread.
public final class CameraWheel {
  private static final double LEVELS_A_PIXEL = 0.4 / 40;

  private final MapCamera camera;
  private final CameraGlide glide;
  private final double mostLevels;

  /// @param mostLevels how far one turn goes
  public CameraWheel(MapCamera camera, CameraGlide glide, double mostLevels) {
    this.camera = camera;
    this.glide = glide;
    this.mostLevels = mostLevels;
  }

  /// Zooms, and consumes the event; a turn sideways does nothing.
  ///
  /// @return false when it did nothing
  public boolean scrolled(ScrollEvent event) {
    if (event.getDeltaY() == 0) {
      return false;
    }
    double levels = Math.clamp(event.getDeltaY() * LEVELS_A_PIXEL, -mostLevels, mostLevels);
    if (event.isInertia() || event.isDirect()) {
      camera.zoomAbout(event.getX(), event.getY(), camera.viewport().zoom() + levels);
    } else {
      glide.zoomBy(levels, event.getX(), event.getY());
    }
    event.consume();
    return true;
  }
}

package org.chronofront.ui.camera;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The keys that every map has: arrows pan, + and − zoom about the middle. FX thread.
public final class CameraKeys {
  private static final double STEP = 80;

  private final Region map;
  private final MapCamera camera;
  private final CameraGlide glide;

  /// Moves nothing by itself: hand it the keys that are meant for the map.
  public CameraKeys(Region map, MapCamera camera, CameraGlide glide) {
    this.map = map;
    this.camera = camera;
    this.glide = glide;
  }

  /// True when the key was one of these, and has done its work.
  public boolean pressed(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> camera.pan(STEP, 0);
      case RIGHT -> camera.pan(-STEP, 0);
      case UP -> camera.pan(0, STEP);
      case DOWN -> camera.pan(0, -STEP);
      case PLUS, ADD, EQUALS -> zoom(1);
      case MINUS, SUBTRACT -> zoom(-1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void zoom(double levels) {
    glide.zoomBy(levels, map.getWidth() / 2, map.getHeight() / 2);
  }
}

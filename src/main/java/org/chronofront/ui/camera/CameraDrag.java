package org.chronofront.ui.camera;

import javafx.scene.input.MouseEvent;

/// The drag that every map has: the ground follows the pointer, once that has gone a little way. FX
/// thread.
public final class CameraDrag {
  private static final double FROM = 4;

  private final MapCamera camera;
  private double lastX;
  private double lastY;
  private double travelled;

  /// Moves the camera.
  public CameraDrag(MapCamera camera) {
    this.camera = camera;
  }

  /// A button goes down.
  public void begin(MouseEvent event) {
    travelled = 0;
    lastX = event.getX();
    lastY = event.getY();
  }

  /// The pointer moves with the button down.
  ///
  /// @return true when the ground follows it
  public boolean move(MouseEvent event) {
    double dx = event.getX() - lastX;
    double dy = event.getY() - lastY;
    boolean dragging = moved();
    travelled += Math.hypot(dx, dy);
    if (!dragging && !moved()) {
      return false;
    }
    camera.pan(dx, dy);
    lastX = event.getX();
    lastY = event.getY();
    return true;
  }

  /// True when what began was a drag, not a click.
  public boolean moved() {
    return travelled >= FROM;
  }
}

package org.chronofront.ui.camera;

import javafx.animation.AnimationTimer;
import org.chronofront.geo.Mercator;
import org.chronofront.geo.Viewport;
import org.chronofront.ui.session.MapPosition;

/// Lets the camera arrive within 200 ms instead of jumping: zooming about a point, or flying to a
/// position. A new wish replaces the one under way.
public final class CameraGlide extends AnimationTimer {
  private static final double NANOS = 180e6;

  /// A step of the way.
  private interface Step {
    void at(double part);
  }

  private final MapCamera camera;
  private Step step = part -> {};
  private double zoomTarget = Double.NaN;
  private long begun = -1;

  /// @param camera what glides
  public CameraGlide(MapCamera camera) {
    this.camera = camera;
  }

  /// Zooms by levels about a point; wishes that come while it glides add up.
  public void zoomBy(double levels, double x, double y) {
    double from = camera.viewport().zoom();
    double base = Double.isNaN(zoomTarget) ? from : zoomTarget;
    double to = Math.clamp(base + levels, MapCamera.FURTHEST, MapCamera.CLOSEST);
    glide(part -> camera.zoomAbout(x, y, from + (to - from) * part));
    zoomTarget = to;
  }

  /// Flies to a position.
  public void flyTo(MapPosition target) {
    Viewport from = camera.viewport();
    double toX = Mercator.x(target.longitude());
    double toY = Mercator.y(target.latitude());
    double dx = toX - from.centreX();
    double shortest = dx - Math.rint(dx);
    glide(
        part ->
            camera.look(
                from.centreX() + shortest * part,
                from.centreY() + (toY - from.centreY()) * part,
                from.zoom() + (target.zoom() - from.zoom()) * part));
  }

  /// Stops where it is.
  public void halt() {
    stop();
    zoomTarget = Double.NaN;
  }

  private void glide(Step next) {
    step = next;
    begun = -1;
    zoomTarget = Double.NaN;
    start();
  }

  @Override
  public void handle(long now) {
    if (begun < 0) {
      begun = now;
    }
    double time = Math.min(1, (now - begun) / NANOS);
    double rest = 1 - time;
    step.at(1 - rest * rest);
    if (time >= 1) {
      halt();
    }
  }
}

package org.chronofront.ui.compare;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.chronofront.render.map.PlaceMark;
import org.chronofront.ui.camera.CameraGlide;
import org.chronofront.ui.camera.MapCamera;
import org.chronofront.ui.mark.HoverTip;

/// The pointer on the split map, as on the main map: drag pans, the wheel zooms about the pointer,
/// a click selects in all views.
final class SplitMouse {
  private static final double DRAG_FROM = 4;
  private static final double LEVELS_A_PIXEL = 0.01;
  private static final double MOST_LEVELS = 1;

  private final SplitMap map;
  private final MapCamera camera;
  private final CameraGlide glide;
  private final HoverTip tip;
  private double lastX;
  private double lastY;
  private double travelled;

  private SplitMouse(SplitMap map, MapCamera camera, CameraGlide glide, HoverTip tip) {
    this.map = map;
    this.camera = camera;
    this.glide = glide;
    this.tip = tip;
  }

  static void attach(SplitMap map, MapCamera camera, CameraGlide glide, HoverTip tip) {
    SplitMouse mouse = new SplitMouse(map, camera, glide, tip);
    map.setOnMousePressed(mouse::pressed);
    map.setOnMouseDragged(mouse::dragged);
    map.setOnMouseReleased(mouse::released);
    map.setOnMouseMoved(mouse::moved);
    map.setOnMouseExited(_ -> mouse.left());
    map.setOnScroll(mouse::scrolled);
  }

  private void pressed(MouseEvent event) {
    map.requestFocus();
    tip.hide();
    glide.halt();
    travelled = 0;
    lastX = event.getX();
    lastY = event.getY();
  }

  private void dragged(MouseEvent event) {
    double dx = event.getX() - lastX;
    double dy = event.getY() - lastY;
    boolean dragging = travelled >= DRAG_FROM;
    travelled += Math.hypot(dx, dy);
    if (dragging || travelled >= DRAG_FROM) {
      map.setCursor(Cursor.CLOSED_HAND);
      camera.pan(dx, dy);
      lastX = event.getX();
      lastY = event.getY();
    }
  }

  private void released(MouseEvent event) {
    map.setCursor(Cursor.OPEN_HAND);
    if (travelled >= DRAG_FROM || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    Optional<PlaceMark> place = map.placeAt(event.getX(), event.getY());
    if (place.isPresent()) {
      map.model().session().selectPlace(place.get().id());
    } else if (event.getClickCount() == 2) {
      glide.zoomBy(1, event.getX(), event.getY());
    } else {
      map.model().session().clearSelection();
    }
  }

  private void moved(MouseEvent event) {
    Optional<PlaceMark> place = map.placeAt(event.getX(), event.getY());
    map.hover(place.map(PlaceMark::id).orElse(null));
    map.setCursor(place.isPresent() ? Cursor.HAND : Cursor.OPEN_HAND);
    tip.over(place.map(mark -> map.words().both(mark.id())).orElse(""), event);
  }

  private void left() {
    tip.hide();
    map.hover(null);
  }

  private void scrolled(ScrollEvent event) {
    if (event.getDeltaY() == 0) {
      return;
    }
    tip.hide();
    double levels = Math.clamp(event.getDeltaY() * LEVELS_A_PIXEL, -MOST_LEVELS, MOST_LEVELS);
    if (event.isInertia() || event.isDirect()) {
      camera.zoomAbout(event.getX(), event.getY(), camera.viewport().zoom() + levels);
    } else {
      glide.zoomBy(levels, event.getX(), event.getY());
    }
    event.consume();
  }
}

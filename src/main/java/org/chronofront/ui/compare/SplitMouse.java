package org.chronofront.ui.compare;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.chronofront.render.map.PlaceMark;
import org.chronofront.ui.camera.AreaPick;
import org.chronofront.ui.camera.CameraDrag;
import org.chronofront.ui.camera.CameraGlide;
import org.chronofront.ui.camera.CameraWheel;
import org.chronofront.ui.camera.MapCamera;
import org.chronofront.ui.mark.HoverTip;

/// The pointer on the split map, as on the main map: drag pans, the wheel zooms about the pointer,
/// a click selects in all views, and on what is selected asks why, of the side that is seen there.
final class SplitMouse {
  private static final double MOST_LEVELS = 1;
  private static final String HINT = "\nClick to pick, again for the reasons on that side (A, B)";

  private final SplitMap map;
  private final CameraGlide glide;
  private final HoverTip tip;
  private final CameraDrag drag;
  private final CameraWheel wheel;

  private SplitMouse(SplitMap map, MapCamera camera, CameraGlide glide, HoverTip tip) {
    this.map = map;
    this.glide = glide;
    this.drag = new CameraDrag(camera);
    this.wheel = new CameraWheel(camera, glide, MOST_LEVELS);
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
    tip.press(event);
    glide.halt();
    drag.begin(event);
  }

  private void dragged(MouseEvent event) {
    if (drag.move(event)) {
      map.moved();
      map.setCursor(Cursor.CLOSED_HAND);
    }
  }

  private void released(MouseEvent event) {
    map.setCursor(Cursor.OPEN_HAND);
    if (drag.moved() || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    Optional<PlaceMark> place = map.placeAt(event.getX(), event.getY());
    if (place.isPresent()) {
      clicked(place.get().id(), map.isFirstAt(event.getX()));
    } else if (event.getClickCount() == 2) {
      map.moved();
      glide.zoomBy(1, event.getX(), event.getY());
    } else {
      boolean isFirst = map.isFirstAt(event.getX());
      map.areaAt(event.getX(), event.getY())
          .ifPresentOrElse(area -> clicked(area, isFirst), map.model().session()::clearSelection);
    }
  }

  /// What a dataset draws is drawn for the day of the side; land between places belongs to one.
  private void clicked(AreaPick area, boolean isFirst) {
    area.place()
        .ifPresentOrElse(
            place -> clicked(place, isFirst),
            () -> {
              map.model().session().goTo(map.model().side(isFirst).day());
              area.pickDrawn();
            });
  }

  private void clicked(String place, boolean isFirst) {
    if (place.equals(map.model().selected())) {
      map.model().ask(isFirst, place);
    } else {
      map.model().session().selectPlace(place);
    }
  }

  private void moved(MouseEvent event) {
    Optional<PlaceMark> place = map.placeAt(event.getX(), event.getY());
    map.hover(place.map(PlaceMark::id).orElse(null));
    map.setCursor(place.isPresent() ? Cursor.HAND : Cursor.OPEN_HAND);
    tip.over(
        place
            .map(mark -> map.words().both(mark.id()) + HINT)
            .or(() -> map.areaAt(event.getX(), event.getY()).map(AreaPick::words))
            .orElse(""),
        event);
  }

  private void left() {
    tip.hide();
    map.hover(null);
  }

  private void scrolled(ScrollEvent event) {
    if (wheel.scrolled(event)) {
      map.moved();
      tip.hide();
    }
  }
}

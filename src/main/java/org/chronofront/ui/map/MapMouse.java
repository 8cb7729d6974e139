package org.chronofront.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.chronofront.render.map.ComposedMap;
import org.chronofront.render.map.PlaceMark;
import org.chronofront.time.DayText;
import org.chronofront.ui.camera.AreaPick;
import org.chronofront.ui.camera.CameraDrag;
import org.chronofront.ui.camera.CameraGlide;
import org.chronofront.ui.camera.CameraWheel;
import org.chronofront.ui.camera.MapCamera;
import org.chronofront.ui.mark.HoverTip;
import org.chronofront.ui.why.WhyKey;

/// The pointer on the map: drag, wheel, pinch, click, double click, hover.
final class MapMouse {
  private static final double MOST_LEVELS = 1.5;

  private final MapView map;
  private final MapCamera camera;
  private final CameraGlide glide;
  private final EventChooser chooser;
  private final HoverTip tip;
  private final CameraDrag drag;
  private final CameraWheel wheel;
  private boolean pressed;

  private MapMouse(
      MapView map, MapCamera camera, CameraGlide glide, EventChooser chooser, HoverTip tip) {
    this.map = map;
    this.camera = camera;
    this.glide = glide;
    this.drag = new CameraDrag(camera);
    this.wheel = new CameraWheel(camera, glide, MOST_LEVELS);
    this.chooser = chooser;
    this.tip = tip;
  }

  static void attach(
      MapView map, MapCamera camera, CameraGlide glide, EventChooser chooser, HoverTip tip) {
    MapMouse mouse = new MapMouse(map, camera, glide, chooser, tip);
    map.setOnMousePressed(mouse::pressed);
    map.setOnMouseDragged(mouse::dragged);
    map.setOnMouseReleased(mouse::released);
    map.setOnMouseMoved(mouse::moved);
    map.setOnMouseExited(event -> mouse.left());
    map.setOnScroll(mouse::scrolled);
    map.setOnZoom(mouse::pinched);
  }

  private static boolean own(MouseEvent event) {
    return event.getTarget() instanceof MapView;
  }

  private void pressed(MouseEvent event) {
    if (!own(event) || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    map.requestFocus();
    tip.press(event);
    glide.halt();
    pressed = true;
    drag.begin(event);
  }

  private void dragged(MouseEvent event) {
    if (!pressed) {
      return;
    }
    if (drag.move(event)) {
      map.setCursor(Cursor.CLOSED_HAND);
    }
  }

  private void released(MouseEvent event) {
    if (!pressed) {
      return;
    }
    pressed = false;
    if (!drag.moved()) {
      clicked(event);
    }
    moved(event);
  }

  private void clicked(MouseEvent event) {
    ComposedMap composed = map.composed();
    if (composed == null) {
      return;
    }
    double x = event.getX();
    double y = event.getY();
    if (composed.onLegend(x, y)) {
      if (composed.onLegendHeader(x, y)) {
        map.toggleLegend();
      }
      return;
    }
    List<Integer> events = composed.eventsAt(x, y);
    Optional<PlaceMark> place = composed.placeAt(x, y);
    if (!composed.hiddenAt(x, y).isEmpty()) {
      glide.zoomBy(1, x, y);
    } else if (!events.isEmpty()) {
      chooser.choose(events, map, x, y);
    } else if (place.isPresent()) {
      map.session().questions().askWhy(place.get().id(), map.session().dayProperty().get());
    } else if (event.getClickCount() == 2) {
      glide.zoomBy(1, x, y);
    } else {
      AreaPick.at(map.session(), composed, x, y)
          .ifPresentOrElse(AreaPick::pick, map.session()::clearSelection);
    }
  }

  private void moved(MouseEvent event) {
    ComposedMap composed = map.composed();
    if (composed == null || !own(event)) {
      left();
      return;
    }
    double x = event.getX();
    double y = event.getY();
    if (composed.onLegend(x, y)) {
      map.hover(null);
      tip.hide();
      map.setCursor(composed.onLegendHeader(x, y) ? Cursor.HAND : Cursor.DEFAULT);
      return;
    }
    List<PlaceMark> hidden = composed.hiddenAt(x, y);
    if (!hidden.isEmpty()) {
      map.hover(null);
      map.setCursor(Cursor.HAND);
      tip.over(MapWords.hidden(hidden), event);
      return;
    }
    List<Integer> events = composed.eventsAt(x, y);
    Optional<PlaceMark> place = events.isEmpty() ? composed.placeAt(x, y) : Optional.empty();
    map.hover(place.map(PlaceMark::id).orElse(null));
    map.setCursor(events.isEmpty() && place.isEmpty() ? Cursor.OPEN_HAND : Cursor.HAND);
    if (events.isEmpty() && place.isEmpty()) {
      tip.over(AreaPick.at(map.session(), composed, x, y).map(AreaPick::words).orElse(""), event);
    } else {
      tip.over(
          place.map(this::words).orElseGet(() -> MapWords.events(map.session(), events)), event);
    }
  }

  private String words(PlaceMark place) {
    return "%s%n%s%n%s%n%s"
        .formatted(
            place.name(),
            place.words(),
            DayText.of(map.session().dayProperty().get()),
            WhyKey.hint(map.session(), place.id()));
  }

  private void left() {
    tip.hide();
    map.hover(null);
  }

  private void scrolled(ScrollEvent event) {
    if (wheel.scrolled(event)) {
      tip.hide();
    }
  }

  private void pinched(ZoomEvent event) {
    double levels = Math.log(event.getZoomFactor()) / Math.log(2);
    glide.halt();
    camera.zoomAbout(event.getX(), event.getY(), camera.viewport().zoom() + levels);
    event.consume();
  }
}

package org.chronofront.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import org.chronofront.render.map.ComposedMap;
import org.chronofront.ui.camera.AreaPick;
import org.chronofront.ui.camera.CameraGlide;
import org.chronofront.ui.camera.CameraKeys;
import org.chronofront.ui.camera.MapCamera;
import org.chronofront.ui.why.WhyKey;
import org.jspecify.annotations.Nullable;

/// The keyboard on the map: arrows pan, + and − zoom, 0 and Home show all, Tab goes from place to
/// place and at the last one leaves the map, Enter selects, and on what is selected asks why, as W
/// does; Escape selects nothing, L opens and closes the legend, A picks the area in the middle of
/// the map.
final class MapKeys {
  private final MapView map;
  private final CameraKeys camera;

  MapKeys(MapView map, MapCamera camera, CameraGlide glide) {
    this.map = map;
    this.camera = new CameraKeys(map, camera, glide);
  }

  void attach() {
    map.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (event.getTarget() != map || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean used = true;
    switch (event.getCode()) {
      case HOME, DIGIT0, NUMPAD0 -> map.fitToData();
      case A -> used = area();
      case L -> map.toggleLegend();
      case TAB -> used = cycle(event.isShiftDown() ? -1 : 1);
      case ENTER, SPACE -> used = select();
      case W -> used = WhyKey.is(event) && why();
      case ESCAPE -> map.session().clearSelection();
      default -> used = camera.pressed(event);
    }
    if (used) {
      event.consume();
    }
  }

  private boolean area() {
    ComposedMap composed = map.composed();
    if (composed == null) {
      return false;
    }
    Optional<AreaPick> pick =
        AreaPick.at(map.session(), composed, map.getWidth() / 2, map.getHeight() / 2);
    pick.ifPresent(AreaPick::pick);
    return pick.isPresent();
  }

  private boolean cycle(int step) {
    ComposedMap composed = map.composed();
    if (composed == null) {
      return false;
    }
    List<String> places = composed.placesInView();
    String now = map.hovered();
    int at = now == null ? (step > 0 ? -1 : places.size()) : places.indexOf(now);
    int next = at + step;
    boolean inside = next >= 0 && next < places.size();
    @Nullable String target = inside ? places.get(next) : null;
    map.hover(target);
    return inside;
  }

  private boolean select() {
    String place = map.hovered();
    if (place == null) {
      return false;
    }
    map.session().questions().askWhy(place);
    return true;
  }

  /// Of the place that the keyboard is on; without one the window asks of the picked one.
  private boolean why() {
    String place = map.hovered();
    if (place == null) {
      return false;
    }
    map.session().questions().ask(place);
    return true;
  }
}

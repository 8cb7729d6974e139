package org.chronofront.ui.compare;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.chronofront.ui.camera.CameraGlide;
import org.chronofront.ui.camera.CameraKeys;
import org.chronofront.ui.camera.MapCamera;
import org.chronofront.ui.why.WhyKey;
import org.jspecify.annotations.Nullable;

/// The keyboard on the split map, as on the main map: arrows pan, + and − zoom, 0 and Home show all
/// that differs, Tab goes from place to place and at the last one leaves the map, Enter selects, A
/// and B ask why of that side, W of side B, `[` and `]` move the divider.
final class SplitKeys {
  private static final double DIVIDER = 0.05;

  private final SplitMap map;
  private final CameraKeys camera;

  private SplitKeys(SplitMap map, MapCamera camera, CameraGlide glide) {
    this.map = map;
    this.camera = new CameraKeys(map, camera, glide);
  }

  static void attach(SplitMap map, MapCamera camera, CameraGlide glide) {
    map.setOnKeyPressed(new SplitKeys(map, camera, glide)::pressed);
  }

  private void pressed(KeyEvent event) {
    if (event.getTarget() != map || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean used = true;
    switch (event.getCode()) {
      case HOME, DIGIT0, NUMPAD0 -> map.fitToChanges();
      case OPEN_BRACKET -> divide(-DIVIDER);
      case CLOSE_BRACKET -> divide(DIVIDER);
      case TAB -> used = cycle(event.isShiftDown() ? -1 : 1);
      case ENTER, SPACE -> used = select();
      default -> used = why(event, map) || moves(event);
    }
    if (used) {
      event.consume();
    }
  }

  private boolean moves(KeyEvent event) {
    boolean moves = camera.pressed(event);
    if (moves) {
      map.moved();
    }
    return moves;
  }

  private static boolean why(KeyEvent event, SplitMap map) {
    String place = map.hovered() == null ? map.model().selected() : map.hovered();
    return why(event, map.model(), place);
  }

  /// Asks why of a place on a side, where a key means that.
  static boolean why(KeyEvent event, CompareModel model, @Nullable String place) {
    boolean isFirst = event.getCode() == KeyCode.A;
    boolean asks = isFirst || event.getCode() == KeyCode.B || WhyKey.is(event);
    if (!asks || place == null || event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    model.ask(isFirst, place);
    return true;
  }

  private void divide(double by) {
    map.divider().set(Math.clamp(map.divider().get() + by, 0, 1));
  }

  private boolean cycle(int step) {
    List<String> places = map.placesInView();
    String now = map.hovered();
    int next = (now == null ? (step > 0 ? -1 : places.size()) : places.indexOf(now)) + step;
    boolean inside = next >= 0 && next < places.size();
    map.hover(inside ? places.get(next) : null);
    return inside;
  }

  private boolean select() {
    String place = map.hovered();
    if (place == null) {
      return false;
    }
    map.model().session().selectPlace(place);
    return true;
  }
}

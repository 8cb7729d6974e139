package org.chronofront.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.chronofront.render.label.LabelBox;
import org.chronofront.render.map.ComposedMap;
import org.chronofront.ui.session.Shown;
import org.jspecify.annotations.Nullable;

/// What lies over the picture: the buttons, and the note of a window without events, which stands
/// low in the middle, or as little elsewhere as it takes to lie over no mark. FX thread.
final class MapOverlay {
  private static final double ABOVE_SCALE_BAR = 50;
  private static final double MARGIN = 12;
  private static final double STEP = 8;

  /// The part of its width down to which the note is narrowed, its words in more lines.
  private static final double NARROWEST = 0.65;

  private final MapButtons buttons;
  private final EmptyMessage empty;

  MapOverlay(MapButtons buttons, EmptyMessage empty) {
    this.buttons = buttons;
    this.empty = empty;
    StackPane.setAlignment(buttons.node(), Pos.TOP_RIGHT);
    empty.node().setManaged(false);
  }

  void addTo(StackPane map) {
    map.getChildren().addAll(empty.node(), buttons.node());
  }

  /// The boxes of all that can be seen, in logical pixels of the map.
  List<LabelBox> covered() {
    List<LabelBox> boxes = new ArrayList<>();
    LabelBox column = column();
    if (column != null) {
      boxes.add(column);
    }
    if (empty.node().isVisible()) {
      Bounds note = empty.node().getBoundsInParent();
      boxes.add(new LabelBox(note.getMinX(), note.getMinY(), note.getMaxX(), note.getMaxY()));
    }
    return boxes;
  }

  /// Shows, hides and places the note.
  ///
  /// @param composed what was drawn below it
  /// @return whether what covers the picture has changed, so that it must be drawn anew
  boolean update(Shown shown, ComposedMap composed) {
    List<LabelBox> before = covered();
    double room = Math.max(160, composed.viewport().width() - 2 * MARGIN);
    empty.update(shown, room);
    if (empty.node().isVisible()) {
      place(composed, room);
    }
    return !covered().equals(before);
  }

  private void place(ComposedMap composed, double room) {
    double width = composed.viewport().width();
    double height = composed.viewport().height();
    double widest = Math.min(Math.ceil(empty.node().prefWidth(-1)), room);
    LabelBox place = null;
    for (double share = 1; place == null && share > NARROWEST; share -= 0.1) {
      double w = Math.ceil(widest * share);
      place = free(w, Math.ceil(empty.node().prefHeight(w)), composed);
    }
    if (place == null) {
      double h = empty.node().prefHeight(widest);
      double left = Math.rint((width - widest) / 2);
      double top = Math.max(0, height - ABOVE_SCALE_BAR - h);
      place = new LabelBox(left, top, left + widest, top + h);
    }
    empty
        .node()
        .resizeRelocate(
            place.left(), place.top(), place.right() - place.left(), place.bottom() - place.top());
  }

  /// The lowest free place of a size, in the middle where it can be; null for none.
  private @Nullable LabelBox free(double w, double h, ComposedMap composed) {
    double width = composed.viewport().width();
    double lowest = Math.max(0, composed.viewport().height() - ABOVE_SCALE_BAR - h);
    for (double top = lowest; top >= MARGIN; top -= STEP) {
      for (double left : new double[] {Math.rint((width - w) / 2), width - MARGIN - w, MARGIN}) {
        LabelBox place = new LabelBox(left, top, left + w, top + h);
        if (free(place, composed)) {
          return place;
        }
      }
    }
    return null;
  }

  private boolean free(LabelBox note, ComposedMap composed) {
    LabelBox column = column();
    return composed.roomFor(note) && (column == null || !column.overlaps(note));
  }

  private @Nullable LabelBox column() {
    Insets around = buttons.node().getPadding();
    Bounds column = buttons.node().getBoundsInParent();
    return column.getWidth() <= 0
        ? null
        : new LabelBox(
            column.getMinX() + around.getLeft(),
            column.getMinY() + around.getTop(),
            column.getMaxX() - around.getRight(),
            column.getMaxY() - around.getBottom());
  }
}

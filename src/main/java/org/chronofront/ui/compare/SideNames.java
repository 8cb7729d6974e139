package org.chronofront.ui.compare;

import java.util.List;
import javafx.scene.control.Label;
import org.chronofront.render.label.LabelBox;

/// What each half of the map is, written at its upper left corner. FX thread.
final class SideNames {
  private static final double EDGE = 8;
  private static final double LEAST = 48;

  /// How far what is written on the map stays from them.
  private static final double AROUND = 6;

  private final Label first = new Label();
  private final Label second = new Label();

  SideNames() {
    nodes()
        .forEach(
            name -> {
              name.getStyleClass().add("side-name");
              name.setMouseTransparent(true);
            });
  }

  List<Label> nodes() {
    return List.of(first, second);
  }

  void say(CompareWords words) {
    first.setText("A  " + words.first());
    second.setText("B  " + words.second());
  }

  /// Puts them into their halves; a half too narrow for a name has none.
  ///
  /// @param divider where the halves meet, in pixels
  /// @param width of both
  void place(double divider, double width) {
    place(first, 0, divider);
    place(second, divider, width);
  }

  /// What they cover: nothing is written on the map there.
  List<LabelBox> covered() {
    return nodes().stream()
        .filter(Label::isVisible)
        .map(
            name ->
                new LabelBox(
                    name.getLayoutX(),
                    name.getLayoutY(),
                    name.getLayoutX() + name.getWidth(),
                    name.getLayoutY() + name.getHeight()))
        .map(box -> box.grown(AROUND))
        .toList();
  }

  private static void place(Label name, double left, double right) {
    double room = Math.max(0, right - left - 2 * EDGE);
    name.setVisible(room > LEAST);
    name.resizeRelocate(left + EDGE, EDGE, Math.min(name.prefWidth(-1), room), name.prefHeight(-1));
  }
}

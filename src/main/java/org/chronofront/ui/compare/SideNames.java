package org.chronofront.ui.compare;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import org.chronofront.render.label.LabelBox;
import org.chronofront.ui.mark.Ellipsis;
import org.chronofront.ui.mark.SafeLines;

/// What each half of the map is, written at its upper left corner: in one line where its half has
/// the room, else in more, so that what sets the halves apart can always be read. FX thread.
final class SideNames {
  private static final double EDGE = 8;

  /// A half narrower than its day has no name.
  private static final double LEAST = 96;

  /// How far what is written on the map stays from them.
  private static final double AROUND = 6;

  private final Name first = new Name();
  private final Name second = new Name();

  List<Label> nodes() {
    return List.of(first.label, second.label);
  }

  void say(CompareWords words) {
    first.words = "A  " + words.first();
    second.words = "B  " + words.second();
  }

  /// Puts them into their halves.
  ///
  /// @param divider where the halves meet, in pixels
  /// @param width of both
  void place(double divider, double width) {
    first.place(0, divider);
    second.place(divider, width);
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

  /// Lines end between parts; within a part only where it alone is wider than a line.
  static String lines(String words, Font font, double room) {
    String parts =
        Arrays.stream(words.split(" · ", -1))
            .map(part -> Ellipsis.width(part, font) <= room ? part.replace(' ', '\u00a0') : part)
            .collect(Collectors.joining("\u00a0· "));
    return SafeLines.broken(parts, font, room);
  }

  /// One of the two.
  private static final class Name {
    private final Label label = new Label();
    private String words = "";

    Name() {
      label.getStyleClass().add("side-name");
      label.setMouseTransparent(true);
    }

    void place(double left, double right) {
      double room = Math.max(0, right - left - 2 * EDGE);
      label.setVisible(room > LEAST);
      double within = room - label.getInsets().getLeft() - label.getInsets().getRight();
      label.setText(lines(words, label.getFont(), within));
      double width = Math.min(Math.ceil(label.prefWidth(-1)), room);
      label.resizeRelocate(left + EDGE, EDGE, width, Math.ceil(label.prefHeight(-1)));
    }
  }
}

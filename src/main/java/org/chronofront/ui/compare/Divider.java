package org.chronofront.ui.compare;

import java.util.function.DoubleSupplier;
import javafx.beans.property.DoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The line between the halves, with a grip: dragged, or moved with Left and Right (with Shift
/// further), Home and End; a double click or Space puts it back into the middle. FX thread.
final class Divider extends StackPane {
  /// How far it can be grasped beside the line.
  static final double REACH = 10;

  private static final double STEP = 0.02;
  private static final double STRIDE = 0.1;

  private final DoubleProperty part;

  /// @param part where it stands, 0…1
  /// @param room the width of the map
  Divider(DoubleProperty part, DoubleSupplier room) {
    this.part = part;
    Region line = new Region();
    line.getStyleClass().add("divider-line");
    line.setMaxWidth(2);
    Region grip = new Region();
    grip.getStyleClass().add("divider-grip");
    grip.setMaxSize(12, 36);
    getChildren().setAll(line, grip);
    getStyleClass().add("divider");
    setCursor(Cursor.H_RESIZE);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    part.subscribe(_ -> tell());
    setOnMousePressed(
        event -> {
          requestFocus();
          if (event.getClickCount() == 2) {
            move(0.5);
          }
          event.consume();
        });
    setOnMouseDragged(
        event -> {
          move((getLayoutX() + event.getX()) / Math.max(1, room.getAsDouble()));
          event.consume();
        });
    setOnMouseReleased(event -> event.consume());
    setOnMouseClicked(event -> event.consume());
    setOnKeyPressed(this::pressed);
  }

  private void pressed(KeyEvent event) {
    double step = event.isShiftDown() ? STRIDE : STEP;
    boolean used = true;
    switch (event.getCode()) {
      case LEFT, KP_LEFT -> move(part.get() - step);
      case RIGHT, KP_RIGHT -> move(part.get() + step);
      case HOME -> move(0);
      case END -> move(1);
      case SPACE -> move(0.5);
      default -> used = false;
    }
    if (used) {
      event.consume();
    }
  }

  private void move(double to) {
    part.set(Math.clamp(to, 0, 1));
  }

  private void tell() {
    setAccessibleText(
        "Divider: side A has %d percent of the map".formatted(Math.round(part.get() * 100)));
  }
}

package org.chronofront.ui.stage;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.jspecify.annotations.Nullable;

/// The first button of a pointer, pressed on a node as by hand.
public final class Pointer {
  private Pointer() {}

  /// Presses and lets go at once: a click. FX thread.
  public static void click(Node node, double x, double y) {
    node.fireEvent(event(MouseEvent.MOUSE_PRESSED, x, y, true, true, null));
    node.fireEvent(event(MouseEvent.MOUSE_RELEASED, x, y, true, true, null));
  }

  /// One event of a drag. FX thread.
  public static void drag(Node node, EventType<MouseEvent> type, double x, double y) {
    boolean down = type != MouseEvent.MOUSE_RELEASED;
    node.fireEvent(event(type, x, y, down, false, new PickResult(node, x, y)));
  }

  private static MouseEvent event(
      EventType<MouseEvent> type,
      double x,
      double y,
      boolean down,
      boolean still,
      @Nullable PickResult pick) {
    return new MouseEvent(
        type,
        x,
        y,
        x,
        y,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        down,
        false,
        false,
        still,
        false,
        still,
        pick);
  }
}

package org.chronofront.ui.mark;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Escape where JavaFX keeps it from the window: in lists and tables, which want to end an editing
/// that they do not have, on buttons of menus and choices that are closed, and while a tooltip
/// shows. FX thread.
public final class EscapeKey {
  private EscapeKey() {}

  /// Has Escape hide tooltips and go on to the window they are over, in every window of the app.
  /// Call it once.
  public static void goesThroughTooltips() {
    Window.getWindows()
        .addListener(
            (ListChangeListener<Window>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().stream()
                        .filter(Tooltip.class::isInstance)
                        .forEach(tip -> ((Tooltip) tip).setConsumeAutoHidingEvents(false));
                  }
                });
  }

  /// Has Escape close a window also from what keeps the key.
  public static void closes(Scene scene, Stage stage) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && keeps(scene.getFocusOwner())) {
            event.consume();
            stage.hide();
          }
        });
  }

  private static boolean keeps(@Nullable Node focused) {
    return switch (focused) {
      case TableView<?> _, ListView<?> _ -> true;
      case MenuButton button -> !button.isShowing();
      case ComboBoxBase<?> choice -> !choice.isShowing();
      case null, default -> false;
    };
  }
}

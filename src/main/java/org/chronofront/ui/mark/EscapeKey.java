package org.chronofront.ui.mark;

import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Escape where JavaFX keeps it from the window: in lists and tables, which want to end an editing
/// that they do not have, and while a tooltip shows. FX thread.
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

  /// Has Escape close a window from its lists and tables, too.
  public static void closesFromLists(Scene scene, Stage stage) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean keeps =
              scene.getFocusOwner() instanceof TableView
                  || scene.getFocusOwner() instanceof ListView;
          if (event.getCode() == KeyCode.ESCAPE && keeps) {
            event.consume();
            stage.hide();
          }
        });
  }
}

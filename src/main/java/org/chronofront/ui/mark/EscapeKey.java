package org.chronofront.ui.mark;

import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// Escape in lists and tables, which keep it to themselves to end an editing that they do not have.
/// FX thread.
public final class EscapeKey {
  private EscapeKey() {}

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

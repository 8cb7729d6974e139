package org.chronofront.ui.matrix;

import java.util.concurrent.Executor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Places over time in a window of its own beside the main one. FX thread.
public final class MatrixWindow {
  private final Session session;
  private final Executor background;
  private @Nullable Stage stage;
  private @Nullable MatrixView view;

  /// Makes nothing yet.
  ///
  /// @param background sorts and writes
  public MatrixWindow(Session session, Executor background) {
    this.session = session;
    this.background = background;
  }

  /// Shows the window, or brings it to the front.
  public void show(Window owner) {
    MatrixView now = view;
    Stage window = stage;
    if (now == null || window == null) {
      now = new MatrixView(session, background);
      window = made(owner, now);
      view = now;
      stage = window;
    }
    window.show();
    window.toFront();
    now.focus();
  }

  private static Stage made(Window owner, MatrixView view) {
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.setTitle("Places over time");
    Scene scene = new Scene(view, 1080, 640);
    if (owner.getScene() != null) {
      scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    }
    scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), stage::hide);
    stage.setScene(scene);
    stage.setMinWidth(520);
    stage.setMinHeight(280);
    return stage;
  }

  /// Closes it for good.
  public void close() {
    if (stage != null) {
      stage.hide();
    }
  }
}

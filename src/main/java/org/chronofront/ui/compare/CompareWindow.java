package org.chronofront.ui.compare;

import java.util.concurrent.Executor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.chronofront.render.map.MapStudio;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The comparison in a window of its own beside the main one. FX thread.
public final class CompareWindow {
  private final Session session;
  private final MapStudio studio;
  private final Executor background;
  private @Nullable Stage stage;
  private @Nullable CompareView view;

  /// Makes nothing yet.
  ///
  /// @param studio makes the pictures
  /// @param background compares, reads and writes
  public CompareWindow(Session session, MapStudio studio, Executor background) {
    this.session = session;
    this.studio = studio;
    this.background = background;
  }

  /// Compares the day shown with the last of the window.
  public void showDays(Window owner) {
    opened(owner).compareDays();
  }

  /// Compares what was known then with what is known now.
  public void showKnown(Window owner) {
    opened(owner).compareKnown();
  }

  private CompareView opened(Window owner) {
    CompareView now = view;
    Stage window = stage;
    if (now == null || window == null) {
      now = new CompareView(session, studio, background);
      window = made(owner, now);
      view = now;
      stage = window;
    }
    window.show();
    window.toFront();
    now.focus();
    return now;
  }

  private static Stage made(Window owner, CompareView view) {
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.setTitle("Compare");
    Scene scene = new Scene(view, 1180, 720);
    if (owner.getScene() != null) {
      scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    }
    scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), stage::hide);
    stage.setScene(scene);
    stage.setMinWidth(860);
    stage.setMinHeight(480);
    return stage;
  }

  /// Closes it for good.
  public void close() {
    if (stage != null) {
      stage.hide();
    }
  }
}

package org.chronofront.ui.events;

import java.util.concurrent.Executor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The list of events in a window of its own beside the main one, so that picking a row can be
/// followed on the map. FX thread.
public final class EventListWindow {
  private final Session session;
  private final Executor background;
  private @Nullable Stage stage;
  private @Nullable EventListView list;

  /// Makes nothing yet.
  ///
  /// @param background reads words
  public EventListWindow(Session session, Executor background) {
    this.session = session;
    this.background = background;
  }

  /// Shows the list, or brings it to the front.
  public void show(Window owner, EventChoice choice) {
    Stage now = stage;
    EventListView view = list;
    if (now == null || view == null) {
      view = new EventListView(session, background);
      now = made(owner, view);
      stage = now;
      list = view;
    }
    view.choose(choice);
    now.show();
    now.toFront();
  }

  private static Stage made(Window owner, EventListView view) {
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.setTitle("Events one by one");
    Scene scene = new Scene(view, 980, 560);
    if (owner.getScene() != null) {
      scene.getStylesheets().setAll(owner.getScene().getStylesheets());
      view.setStyle(owner.getScene().getRoot().getStyle());
    }
    scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), stage::hide);
    stage.setScene(scene);
    stage.setMinWidth(520);
    stage.setMinHeight(280);
    return stage;
  }

  /// Closes the list for good.
  public void close() {
    if (stage != null) {
      stage.hide();
    }
  }
}

package org.chronofront.ui.mark;

import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// A view in a window of its own beside the main one, so that what is picked in it can be followed
/// on the map. Made when it is first shown; Escape hides it. FX thread.
public final class SideWindow<V extends Parent> {
  private static final double LEAST_WIDTH = 520;
  private static final double LEAST_HEIGHT = 280;

  private final String title;
  private final double width;
  private final double height;
  private final double leastWidth;
  private final double leastHeight;
  private final Supplier<V> view;
  private @Nullable Stage stage;
  private @Nullable V made;

  /// @param width of the scene at first, logical pixels
  /// @param height of the scene at first, logical pixels
  /// @param view makes the view
  public SideWindow(String title, double width, double height, Supplier<V> view) {
    this(title, width, height, LEAST_WIDTH, LEAST_HEIGHT, view);
  }

  /// The same for a view that needs more room.
  ///
  /// @param leastWidth of the window, logical pixels
  /// @param leastHeight of the window, logical pixels
  public SideWindow(
      String title,
      double width,
      double height,
      double leastWidth,
      double leastHeight,
      Supplier<V> view) {
    this.title = title;
    this.width = width;
    this.height = height;
    this.leastWidth = leastWidth;
    this.leastHeight = leastHeight;
    this.view = view;
  }

  /// Shows the view, or brings it to the front.
  ///
  /// @param owner gives its looks; the window closes with it
  public V show(Window owner) {
    V shown = made;
    Stage now = stage;
    if (now == null || shown == null) {
      shown = view.get();
      now = window(owner, shown);
      made = shown;
      stage = now;
    }
    now.show();
    now.toFront();
    return shown;
  }

  private Stage window(Window owner, V shown) {
    Stage now = new Stage();
    now.initOwner(owner);
    now.setTitle(title);
    Scene scene = new Scene(shown, width, height);
    if (owner.getScene() != null) {
      scene.getStylesheets().setAll(owner.getScene().getStylesheets());
      shown.setStyle(owner.getScene().getRoot().getStyle());
    }
    scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), now::hide);
    EscapeKey.closesFromLists(scene, now);
    now.setScene(scene);
    now.setMinWidth(leastWidth);
    now.setMinHeight(leastHeight);
    return now;
  }

  /// Hides it for good.
  public void close() {
    if (stage != null) {
      stage.hide();
    }
  }
}

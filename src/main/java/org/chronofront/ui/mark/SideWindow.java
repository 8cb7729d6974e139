package org.chronofront.ui.mark;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// A view in a window of its own beside the main one, so that what is picked in it can be followed
/// on the map and read where the answer is. It stands where it covers neither, keeps the place that
/// a person gives it, and gives way when an answer is asked for that it covers. Made when it is
/// first shown; Escape hides it. FX thread.
public final class SideWindow<V extends Parent> {
  private static final double LEAST_WIDTH = 520;
  private static final double LEAST_HEIGHT = 280;

  private final String title;
  private final Standing.Wish wish;
  private final Supplier<V> view;
  private @Nullable Node answer;
  private @Nullable Standing standing;
  private @Nullable Stage stage;
  private @Nullable V made;

  /// @param width of the scene at first, logical pixels
  /// @param height of the scene at first, logical pixels
  /// @param view makes the view
  public SideWindow(String title, double width, double height, Supplier<V> view) {
    this(title, new Standing.Wish(width, height, LEAST_WIDTH, LEAST_HEIGHT, false), view);
  }

  /// The same for a view with a map of its own, which needs more room.
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
    this(title, new Standing.Wish(width, height, leastWidth, leastHeight, true), view);
  }

  private SideWindow(String title, Standing.Wish wish, Supplier<V> view) {
    this.title = title;
    this.wish = wish;
    this.view = view;
  }

  /// Names the part of the main window that answers what is asked here, to be kept in sight.
  public SideWindow<V> keepInSight(Node part) {
    answer = part;
    return this;
  }

  /// Moves aside if it covers the part that answers.
  public void giveWay() {
    if (standing != null) {
      standing.giveWay();
    }
  }

  /// The view while its window is showing, null else.
  public @Nullable V showing() {
    return stage != null && stage.isShowing() ? made : null;
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
    if (standing != null && !now.isShowing()) {
      standing.place();
    }
    now.show();
    now.toFront();
    return shown;
  }

  private Stage window(Window owner, V shown) {
    Stage now = new Stage();
    now.initOwner(owner);
    Covering.count(now);
    now.setTitle(title);
    Scene scene = new Scene(shown, wish.width(), wish.height());
    if (owner.getScene() != null) {
      scene.getStylesheets().setAll(owner.getScene().getStylesheets());
      shown.setStyle(owner.getScene().getRoot().getStyle());
    }
    scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), now::hide);
    EscapeKey.closes(scene, now);
    now.setScene(scene);
    now.setMinWidth(wish.leastWidth());
    now.setMinHeight(wish.leastHeight());
    if (answer != null) {
      standing = new Standing(now, owner, answer, wish);
    }
    return now;
  }

  /// Hides it for good.
  public void close() {
    if (stage != null) {
      stage.hide();
    }
    if (standing != null) {
      standing.close();
    }
  }
}

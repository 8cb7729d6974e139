package org.chronofront.ui.mark;

import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// A view in a window of its own beside the main one, so that what is picked in it can be followed
/// on the map and read where the answer is. It opens where it covers neither, keeps the place that
/// a person gives it, and gives way when an answer is asked for that it covers. Made when it is
/// first shown; Escape hides it. FX thread.
public final class SideWindow<V extends Parent> {
  private static final double LEAST_WIDTH = 520;
  private static final double LEAST_HEIGHT = 280;

  private final String title;
  private final double width;
  private final double height;
  private final double leastWidth;
  private final double leastHeight;
  private final boolean coversMap;
  private final Supplier<V> view;
  private @Nullable Node answer;
  private @Nullable Stage stage;
  private @Nullable V made;

  /// @param width of the scene at first, logical pixels
  /// @param height of the scene at first, logical pixels
  /// @param view makes the view
  public SideWindow(String title, double width, double height, Supplier<V> view) {
    this(title, width, height, LEAST_WIDTH, LEAST_HEIGHT, false, view);
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
    this(title, width, height, leastWidth, leastHeight, true, view);
  }

  private SideWindow(
      String title,
      double width,
      double height,
      double leastWidth,
      double leastHeight,
      boolean coversMap,
      Supplier<V> view) {
    this.coversMap = coversMap;
    this.title = title;
    this.width = width;
    this.height = height;
    this.leastWidth = leastWidth;
    this.leastHeight = leastHeight;
    this.view = view;
  }

  /// Names the part of the main window that answers what is asked here, to be kept in sight.
  public SideWindow<V> keepInSight(Node part) {
    answer = part;
    return this;
  }

  /// Moves aside if it covers the part that answers.
  public void giveWay() {
    Stage now = stage;
    Rectangle2D kept = answer == null ? null : onScreen(answer);
    if (now != null && kept != null && now.isShowing() && !now.isMaximized()) {
      Rectangle2D place = bounds(now);
      Rectangle2D clear = Beside.clear(screen(place), place, kept, leastWidth);
      if (!clear.equals(place)) {
        move(now, clear);
      }
    }
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
    Rectangle2D kept = answer == null ? null : onScreen(answer);
    if (kept != null) {
      Rectangle2D wanted = new Rectangle2D(0, 0, width, height);
      Rectangle2D main = bounds(owner);
      move(now, Beside.first(screen(main), main, kept, wanted, leastWidth, leastHeight, coversMap));
    }
    return now;
  }

  private static void move(Stage stage, Rectangle2D place) {
    stage.setX(place.getMinX());
    stage.setY(place.getMinY());
    stage.setWidth(place.getWidth());
    stage.setHeight(place.getHeight());
  }

  private static Rectangle2D bounds(Window window) {
    return new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
  }

  private static Rectangle2D screen(Rectangle2D window) {
    return Screen.getScreensForRectangle(
            window.getMinX(), window.getMinY(), window.getWidth(), window.getHeight())
        .stream()
        .findFirst()
        .orElseGet(Screen::getPrimary)
        .getVisualBounds();
  }

  private static @Nullable Rectangle2D onScreen(Node node) {
    Bounds bounds = node.localToScreen(node.getLayoutBounds());
    return bounds == null
        ? null
        : new Rectangle2D(
            bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }

  /// Hides it for good.
  public void close() {
    if (stage != null) {
      stage.hide();
    }
  }
}

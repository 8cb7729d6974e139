package org.chronofront.ui.mark;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Where a side window stands: beside the part of the main window that answers, also after that
/// window has got another size, until a person puts the side window elsewhere. FX thread.
final class Standing {
  private static final Duration SETTLED = Duration.millis(120);

  /// Window managers round, and add borders.
  private static final double NEAR = 12;

  /// What a side window would like.
  ///
  /// @param width logical pixels
  /// @param height logical pixels
  /// @param leastWidth logical pixels
  /// @param leastHeight logical pixels
  /// @param coversMap whether only the part that answers must be seen
  record Wish(
      double width, double height, double leastWidth, double leastHeight, boolean coversMap) {}

  private final Stage stage;
  private final Window owner;
  private final Node answer;
  private final Wish wish;
  private final PauseTransition settled = new PauseTransition(SETTLED);
  private final Subscription listening;
  private @Nullable Rectangle2D placed;

  Standing(Stage stage, Window owner, Node answer, Wish wish) {
    this.stage = stage;
    this.owner = owner;
    this.answer = answer;
    this.wish = wish;
    settled.setOnFinished(_ -> place());
    listening =
        Subscription.combine(
            owner.xProperty().subscribe((_, _) -> moved()),
            owner.yProperty().subscribe((_, _) -> moved()),
            owner.widthProperty().subscribe((_, _) -> moved()),
            owner.heightProperty().subscribe((_, _) -> moved()),
            answer.layoutBoundsProperty().subscribe((_, _) -> moved()));
  }

  /// Follows the main window no more.
  void close() {
    listening.unsubscribe();
    settled.stop();
  }

  private void moved() {
    if (stage.isShowing()) {
      settled.playFromStart();
    }
  }

  /// Puts the window where it stands by itself, unless a person has put it elsewhere.
  void place() {
    Rectangle2D kept = onScreen();
    if (kept == null || stage.isMaximized() || !isWhereItWasPut()) {
      return;
    }
    Rectangle2D main = bounds(owner);
    Rectangle2D wanted = new Rectangle2D(0, 0, wish.width, wish.height);
    placed =
        Beside.first(
            screen(main), main, kept, wanted, wish.leastWidth, wish.leastHeight, wish.coversMap);
    move(placed);
  }

  /// Moves aside if the window covers the part that answers.
  void giveWay() {
    Rectangle2D kept = onScreen();
    if (kept != null && stage.isShowing() && !stage.isMaximized()) {
      Rectangle2D now = bounds(stage);
      Rectangle2D clear = Beside.clear(screen(now), now, kept, wish.leastWidth);
      if (!clear.equals(now)) {
        move(clear);
      }
    }
  }

  private boolean isWhereItWasPut() {
    Rectangle2D put = placed;
    if (put == null) {
      return true;
    }
    Rectangle2D now = bounds(stage);
    return Math.abs(now.getMinX() - put.getMinX()) < NEAR
        && Math.abs(now.getMinY() - put.getMinY()) < NEAR
        && Math.abs(now.getWidth() - put.getWidth()) < NEAR
        && Math.abs(now.getHeight() - put.getHeight()) < NEAR;
  }

  private void move(Rectangle2D place) {
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

  private @Nullable Rectangle2D onScreen() {
    Bounds bounds = answer.localToScreen(answer.getLayoutBounds());
    return bounds == null
        ? null
        : new Rectangle2D(
            bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }
}

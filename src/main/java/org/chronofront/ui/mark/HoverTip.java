package org.chronofront.ui.mark;

import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A tooltip for a picture: says what lies under the pointer when it rests there. It stays away
/// from what was clicked, whose answer it would cover, until the pointer goes elsewhere. FX thread.
public final class HoverTip {
  private static final Duration REST = Duration.millis(350);
  private static final double BESIDE = 14;
  private static final double WIDEST = 400;

  /// A hand that rests moves by less.
  private static final double STILL = 16;

  private final Node owner;
  private final Tooltip tip = new Tooltip();
  private final PauseTransition rest = new PauseTransition(REST);
  private String said = "";
  private double x;
  private double y;
  private @Nullable Point2D clicked;

  /// @param owner the picture
  public HoverTip(Node owner) {
    this.owner = owner;
    rest.setOnFinished(_ -> show());
  }

  /// The pointer is over something with this text; an empty text hides the tip.
  public void over(String text, MouseEvent event) {
    if (clicked != null && clicked.distance(event.getScreenX(), event.getScreenY()) < STILL) {
      return;
    }
    clicked = null;
    x = event.getScreenX() + BESIDE;
    y = event.getScreenY() + BESIDE;
    if (text.isEmpty()) {
      hide();
    } else if (!text.equals(said) || !tip.isShowing()) {
      tip.hide();
      said = text;
      SafeLines.say(tip, text, WIDEST);
      rest.playFromStart();
    }
  }

  /// Hides the tip while somebody clicks there.
  public void press(MouseEvent event) {
    clicked = new Point2D(event.getScreenX(), event.getScreenY());
    hide();
  }

  /// True while it is seen, for tests.
  public boolean isShowing() {
    return tip.isShowing();
  }

  /// Hides the tip, or does not let it come.
  public void hide() {
    rest.stop();
    tip.hide();
  }

  private void show() {
    if (owner.getScene() != null && owner.getScene().getWindow() != null) {
      tip.show(owner, x, y);
    }
  }
}

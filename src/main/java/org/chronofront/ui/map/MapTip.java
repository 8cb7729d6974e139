package org.chronofront.ui.map;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// Says what lies under the pointer when it rests there.
final class MapTip {
  private static final Duration REST = Duration.millis(300);
  private static final double BESIDE = 16;

  private final Node owner;
  private final Tooltip tip = new Tooltip();
  private final PauseTransition rest = new PauseTransition(REST);
  private double x;
  private double y;

  MapTip(Node owner) {
    this.owner = owner;
    tip.getStyleClass().add("map-tip");
    tip.setWrapText(true);
    tip.setMaxWidth(340);
    rest.setOnFinished(event -> show());
  }

  /// The pointer is over something with this text; an empty text hides the tip.
  void over(String text, MouseEvent event) {
    x = event.getScreenX() + BESIDE;
    y = event.getScreenY() + BESIDE;
    if (text.isEmpty()) {
      hide();
    } else if (!text.equals(tip.getText()) || !tip.isShowing()) {
      tip.hide();
      tip.setText(text);
      rest.playFromStart();
    }
  }

  void hide() {
    rest.stop();
    tip.hide();
  }

  private void show() {
    if (owner.getScene() != null && owner.getScene().getWindow() != null) {
      tip.show(owner, x, y);
    }
  }
}

package org.chronofront.ui.timeline;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// A tooltip for a picture: shows what lies under the pointer when it rests there.
final class HoverTip {
  private static final Duration REST = Duration.millis(350);
  private static final double BESIDE = 14;

  private final Node node;
  private final Tooltip tip = new Tooltip();
  private final PauseTransition rest = new PauseTransition(REST);
  private double screenX;
  private double screenY;

  HoverTip(Node node) {
    this.node = node;
    tip.getStyleClass().add("timeline-tip");
    tip.setWrapText(true);
    tip.setMaxWidth(440);
    rest.setOnFinished(event -> show());
  }

  /// The pointer is over something with this text; an empty text hides the tip.
  void over(String text, MouseEvent event) {
    screenX = event.getScreenX();
    screenY = event.getScreenY();
    if (text.isEmpty()) {
      hide();
    } else if (tip.isShowing() && !text.equals(tip.getText())) {
      tip.setText(text);
      show();
    } else if (!tip.isShowing()) {
      tip.setText(text);
      rest.playFromStart();
    }
  }

  /// Hides the tip, or does not let it come.
  void hide() {
    rest.stop();
    tip.hide();
  }

  private void show() {
    if (node.getScene() != null && node.getScene().getWindow() != null) {
      tip.show(node, screenX + BESIDE, screenY + BESIDE);
    }
  }
}

package org.chronofront.ui.timeline;

import javafx.scene.canvas.GraphicsContext;

/// The drawing of a pin: filled when pinned, an outline when not.
final class PinIcon {
  private static final String PATH =
      "M-3,-6 L3,-6 L2.5,-4 L2.5,-1 L5,1.5 L-5,1.5 L-2.5,-1 L-2.5,-4 Z";

  void paint(GraphicsContext g, double x, double y, boolean pinned, TimelineColors colors) {
    g.save();
    g.translate(x, y);
    g.beginPath();
    g.appendSVGPath(PATH);
    if (pinned) {
      g.setFill(colors.accent());
      g.fill();
      g.fillRect(-0.5, 1.5, 1, 5);
    } else {
      g.setStroke(colors.muted());
      g.setLineWidth(1);
      g.stroke();
      g.strokeLine(0, 1.5, 0, 6);
    }
    g.restore();
  }
}

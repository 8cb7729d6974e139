package org.chronofront.ui.timeline;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.chronofront.time.Tick;
import org.chronofront.time.TimeTicks;
import org.chronofront.ui.mark.Ellipsis;

/// Draws the axis: a longer tick with a label to its right, short ticks between.
final class AxisPainter {
  private static final double LABEL_GAP = 84;
  private static final double TICK_GAP = 7;
  private static final double LONG = 12;
  private static final double SHORT = 4;

  private AxisPainter() {}

  static void paint(GraphicsContext g, TimelineFrame frame) {
    TimelineLayout layout = frame.layout();
    TimelineColors colors = frame.colors();
    double left = layout.axisLeft();
    double top = layout.axisTop();
    g.setFill(colors.line());
    g.fillRect(left, top, layout.axisWidth(), 1);
    g.setFont(TimelineFonts.TEXT);
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    for (Tick tick : TimeTicks.of(frame.scale(), LABEL_GAP, TICK_GAP)) {
      double x = Math.rint(left + tick.x());
      if (x < left || x > left + layout.axisWidth()) {
        continue;
      }
      g.setFill(tick.major() ? colors.muted() : colors.line());
      g.fillRect(x, top, 1, tick.major() ? LONG : SHORT);
      if (tick.major()
          && x + Ellipsis.width(tick.label(), TimelineFonts.TEXT) + 4 <= layout.width()) {
        g.fillText(tick.label(), x + 4, top + LONG - 1);
      }
    }
  }
}

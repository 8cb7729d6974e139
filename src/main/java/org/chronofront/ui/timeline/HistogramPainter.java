package org.chronofront.ui.timeline;

import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.chronofront.time.DayRange;

/// Draws the bars of events, quiet outside the window, with a labelled scale in the gutter.
final class HistogramPainter {
  private static final double LEAST_BAR = 3;
  private static final double ROOM_FOR_HALF = 44;
  private static final double ROOM_FOR_TITLE = 140;

  private HistogramPainter() {}

  static void paint(GraphicsContext g, TimelineFrame frame, Histogram histogram) {
    Rectangle2D area = frame.layout().histogram();
    scale(g, frame, histogram, area);
    int[] counts = histogram.counts();
    for (int bin = 0; bin < counts.length; bin++) {
      if (counts[bin] > 0) {
        DayRange days = histogram.bins().days(bin);
        double left = frame.x(days.from());
        double right = frame.x(days.to().plusDays(1));
        double gap = right - left > 4 ? 1 : 0;
        double height = area.getHeight() * counts[bin] / histogram.top();
        bar(g, frame, left, right - gap, Math.max(LEAST_BAR, Math.rint(height)));
      }
    }
  }

  private static void bar(
      GraphicsContext g, TimelineFrame frame, double left, double right, double height) {
    if (right <= left) {
      return;
    }
    TimelineColors colors = frame.colors();
    double bottom = frame.layout().histogram().getMaxY();
    double inLeft = Math.clamp(frame.windowLeft(), left, right);
    double inRight = Math.clamp(frame.windowRight(), inLeft, right);
    fill(g, colors.barOutside(), left, inLeft, bottom, height);
    fill(g, colors.bar(), inLeft, inRight, bottom, height);
    fill(g, colors.barOutside(), inRight, right, bottom, height);
  }

  private static void fill(
      GraphicsContext g, Color color, double left, double right, double bottom, double height) {
    if (right > left) {
      g.setFill(color);
      g.fillRect(left, bottom - height, right - left, height);
    }
  }

  private static void scale(
      GraphicsContext g, TimelineFrame frame, Histogram histogram, Rectangle2D area) {
    TimelineColors colors = frame.colors();
    g.setFont(TimelineFonts.TEXT);
    g.setFill(colors.muted());
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.LEFT);
    String unit = histogram.bins().unit().word();
    boolean wide = frame.layout().axisLeft() >= ROOM_FOR_TITLE;
    g.fillText((wide ? "Events begun per " : "Begun per ") + unit, 8, TimelineLayout.FLAG / 2);
    g.setTextAlign(TextAlignment.RIGHT);
    mark(g, frame, area.getMinY(), histogram.top());
    if (histogram.top() % 2 == 0 && area.getHeight() >= ROOM_FOR_HALF) {
      mark(g, frame, Math.rint((area.getMinY() + area.getMaxY()) / 2), histogram.top() / 2);
    }
    g.setFill(colors.line());
    g.fillRect(area.getMinX(), area.getMaxY() - 1, area.getWidth(), 1);
  }

  private static void mark(GraphicsContext g, TimelineFrame frame, double y, int count) {
    TimelineColors colors = frame.colors();
    double left = frame.layout().axisLeft();
    g.setFill(colors.line());
    g.fillRect(left - 4, y, frame.layout().axisWidth() + 4, 1);
    g.setFill(colors.muted());
    g.fillText(String.format(Locale.ROOT, "%,d", count), left - 8, y + 6);
  }
}

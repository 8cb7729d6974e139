package org.chronofront.ui.timeline;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.chronofront.time.DayRange;
import org.chronofront.time.TimeScale;

/// Draws the whole extent in small: where there are events and claims at all, what the axis shows
/// of it, and the window.
final class OverviewPainter {
  private static final double CLAIMS = 4;
  private static final double LEAST_VIEW = 8;

  private OverviewPainter() {}

  /// @param claims the days that claims speak of, as spans of days since 1970-01-01
  static void paint(
      GraphicsContext g, TimelineFrame frame, Histogram events, List<double[]> claims) {
    Rectangle2D area = frame.layout().overview();
    TimelineColors colors = frame.colors();
    TimeScale scale = frame.overviewScale();
    g.setFill(colors.outside());
    g.fillRect(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
    view(g, frame, scale, area);
    bars(g, events, scale, area, colors);
    g.setFill(colors.muted());
    for (double[] claim : claims) {
      double x = scale.x(claim[0]);
      double width = Math.max(2, (claim[1] - claim[0]) * scale.dayWidth());
      g.fillRect(area.getMinX() + x, area.getMaxY() - CLAIMS + 1, width, CLAIMS - 1);
    }
    window(g, frame, scale, area);
    caption(g, frame, area);
  }

  private static void bars(
      GraphicsContext g, Histogram events, TimeScale scale, Rectangle2D area, TimelineColors c) {
    g.setFill(c.bar());
    double room = area.getHeight() - CLAIMS - 1;
    int[] counts = events.counts();
    for (int bin = 0; bin < counts.length; bin++) {
      if (counts[bin] > 0) {
        DayRange days = events.bins().days(bin);
        double x = Math.max(0, scale.x(days.from()));
        double width = Math.max(1.5, scale.x(days.to().plusDays(1)) - x);
        double height = Math.max(3, room * Math.sqrt(counts[bin] / (double) events.top()));
        g.fillRect(area.getMinX() + x, area.getMinY() + room - height, width, height);
      }
    }
  }

  private static void view(
      GraphicsContext g, TimelineFrame frame, TimeScale scale, Rectangle2D area) {
    double from = scale.x(frame.scale().start());
    double to = scale.x(frame.scale().start() + frame.scale().width() / frame.scale().dayWidth());
    double left = Math.rint(Math.clamp(from, 0, area.getWidth() - LEAST_VIEW));
    double right = Math.rint(Math.clamp(to, left + LEAST_VIEW, area.getWidth()));
    g.setFill(frame.colors().paper());
    g.fillRect(area.getMinX() + left, area.getMinY(), right - left, area.getHeight());
    g.setStroke(frame.colors().muted());
    g.setLineWidth(1);
    g.strokeRect(
        area.getMinX() + left + 0.5, area.getMinY() + 0.5, right - left - 1, area.getHeight() - 1);
  }

  private static void window(
      GraphicsContext g, TimelineFrame frame, TimeScale scale, Rectangle2D area) {
    double from = scale.x(frame.window().from());
    double to = scale.x(frame.window().to().plusDays(1));
    g.setFill(frame.colors().accent());
    g.fillRect(area.getMinX() + from, area.getMinY() - 2, Math.max(3, to - from), 2);
  }

  private static void caption(GraphicsContext g, TimelineFrame frame, Rectangle2D area) {
    g.setFill(frame.colors().muted());
    g.setFont(TimelineFonts.TEXT);
    g.setTextAlign(TextAlignment.RIGHT);
    g.setTextBaseline(VPos.CENTER);
    g.fillText("All data", area.getMinX() - 8, (area.getMinY() + area.getMaxY()) / 2);
  }
}

package org.chronofront.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import org.chronofront.control.ControlEngine;
import org.chronofront.model.DateSpan;

/// Draws the whole chart but the day's cursor, from back to front.
public final class TimelinePainter {
  private final TimelineViewModel model;
  private final RibbonRowsPainter rows;
  private final List<double[]> claims;

  /// A painter of what the model shows.
  public TimelinePainter(TimelineViewModel model) {
    this.model = model;
    this.rows = new RibbonRowsPainter(model);
    this.claims = claimDays(model.session().library().control());
  }

  /// Draws everything anew.
  public void paint(GraphicsContext g, TimelineLayout layout) {
    TimelineFrame frame = TimelineFrame.of(model, layout);
    double bottom = layout.axisTop();
    double rowsTop = layout.ribbonArea().getMinY();
    ground(g, frame, 0, layout.height());
    rows.paint(g, frame);
    ground(g, frame, 0, rowsTop);
    ground(g, frame, bottom, layout.height());
    HistogramPainter.paint(g, frame, model.counts().onAxis(frame.scale()));
    AxisPainter.paint(g, frame);
    OverviewPainter.paint(g, frame, model.counts().onOverview(frame.overviewScale()), claims);
  }

  /// Where the letters in ribbons stand that were written last, which the day's line spares.
  List<Rectangle2D> letters() {
    return rows.letters();
  }

  /// Clears a band of the chart and tells the window from what lies outside it.
  private static void ground(GraphicsContext g, TimelineFrame frame, double top, double bottom) {
    TimelineLayout layout = frame.layout();
    TimelineColors colors = frame.colors();
    g.clearRect(0, top, layout.width(), bottom - top);
    double height = Math.min(bottom, layout.axisTop()) - top;
    if (height > 0) {
      g.setFill(colors.outside());
      g.fillRect(layout.axisLeft(), top, layout.axisWidth(), height);
      g.setFill(colors.paper());
      g.fillRect(frame.windowLeft(), top, frame.windowRight() - frame.windowLeft(), height);
    }
  }

  /// The days that claims speak of, each span once.
  private static List<double[]> claimDays(ControlEngine control) {
    Stream<DateSpan> spans =
        control.places().stream()
            .flatMap(place -> control.claims(place).stream())
            .map(claim -> claim.span());
    return spans.distinct().map(TimelinePainter::ends).toList();
  }

  private static double[] ends(DateSpan span) {
    LocalDate earliest = span.earliest();
    LocalDate latest = span.latest();
    LocalDate from = earliest == null ? latest : earliest;
    LocalDate to = latest == null ? earliest : latest;
    return new double[] {
      from == null ? 0 : from.toEpochDay(), to == null ? 0 : to.toEpochDay() + 1
    };
  }
}

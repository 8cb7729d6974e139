package org.chronofront.ui.timeline;

import java.time.LocalDate;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.chronofront.time.DayText;
import org.jspecify.annotations.Nullable;

/// The thin line of the knowledge day, with its date on a flag below that of the day shown; takes
/// no mouse, the chart does.
final class KnownCursor {
  /// Width of the flag.
  static final double FLAG_WIDTH = 136;

  /// Height of the flag.
  static final double FLAG_HEIGHT = 16;

  private final Region line = new Region();
  private final Label flag = new Label();
  private final Group group = new Group(line, flag);

  KnownCursor() {
    line.getStyleClass().add("timeline-known-line");
    flag.getStyleClass().add("timeline-known-flag");
    group.setMouseTransparent(true);
    group.setManaged(false);
    line.setManaged(false);
    flag.setManaged(false);
  }

  Group node() {
    return group;
  }

  /// Left edge of the flag of a line.
  static double flagLeft(TimelineLayout layout, double x) {
    double left = layout.axisLeft();
    return Math.rint(Math.clamp(x - FLAG_WIDTH / 2, left, left + layout.axisWidth() - FLAG_WIDTH));
  }

  /// Stands at a day; gone when everything is known, or the day is out of sight.
  ///
  /// @param x the middle of the day in the chart
  void show(TimelineLayout layout, @Nullable LocalDate known, double x) {
    double left = layout.axisLeft();
    boolean seen = known != null && x >= left && x <= left + layout.axisWidth();
    group.setVisible(seen);
    if (known == null || !seen) {
      return;
    }
    flag.setText("known on " + DayText.brief(known));
    flag.resizeRelocate(flagLeft(layout, x), TimelineLayout.FLAG, FLAG_WIDTH, FLAG_HEIGHT);
    double top = TimelineLayout.FLAG + FLAG_HEIGHT;
    double bottom = layout.ribbons() == 0 ? layout.ribbonArea().getMinY() : layout.axisTop() + 4;
    line.resizeRelocate(Math.rint(x), top, 1, Math.max(0, bottom - top));
  }
}

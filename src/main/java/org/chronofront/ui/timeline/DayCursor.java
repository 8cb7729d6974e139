package org.chronofront.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.chronofront.time.DayText;

/// The day's line through the chart with its date on a flag; takes no mouse, the chart does.
final class DayCursor {
  private static final double LINE = 2;

  private final Region band = new Region();
  private final Group line = new Group();
  private final Label flag = new Label();
  private final Group group = new Group(band, line, flag);

  DayCursor() {
    band.getStyleClass().add("timeline-day-band");
    flag.getStyleClass().add("timeline-day-flag");
    group.setMouseTransparent(true);
    group.setManaged(false);
    for (Region part : new Region[] {band, flag}) {
      part.setManaged(false);
    }
  }

  Group node() {
    return group;
  }

  /// Stands at a day; where there is a hint in place of ribbons it ends above its words.
  ///
  /// @param x the middle of the day in the chart
  /// @param dayWidth the width of a day in pixels
  /// @param letters what is written in ribbons; the line is broken there
  void show(
      TimelineLayout layout, LocalDate day, double x, double dayWidth, List<Rectangle2D> letters) {
    double left = layout.axisLeft();
    double right = left + layout.axisWidth();
    boolean seen = x >= left && x <= right;
    group.setVisible(seen);
    if (!seen) {
      return;
    }
    flag.setText(DayText.brief(day));
    double width = Math.ceil(flag.prefWidth(-1));
    double height = TimelineLayout.FLAG - 2;
    flag.resizeRelocate(
        Math.rint(Math.clamp(x - width / 2, left, right - width)), 0, width, height);
    boolean hint = layout.ribbons() == 0;
    double bottom = hint ? layout.ribbonArea().getMinY() : layout.axisTop();
    line(Math.rint(x - LINE / 2), height, bottom + (hint ? 0 : 4), letters);
    double bandLeft = Math.max(left, x - dayWidth / 2);
    double bandRight = Math.min(right, x + dayWidth / 2);
    band.setVisible(dayWidth >= 6);
    band.resizeRelocate(
        bandLeft, TimelineLayout.FLAG, bandRight - bandLeft, bottom - TimelineLayout.FLAG);
  }

  /// Draws the line in as many pieces as it takes to cross no letters.
  private void line(double left, double top, double bottom, List<Rectangle2D> letters) {
    int pieces = 0;
    double from = top;
    for (Rectangle2D word : letters) {
      if (word.getMinX() < left + LINE && word.getMaxX() > left && word.getMaxY() > from) {
        piece(pieces++).resizeRelocate(left, from, LINE, Math.max(0, word.getMinY() - from));
        from = word.getMaxY();
      }
    }
    piece(pieces++).resizeRelocate(left, from, LINE, Math.max(0, bottom - from));
    line.getChildren().remove(pieces, line.getChildren().size());
  }

  private Region piece(int index) {
    if (index == line.getChildren().size()) {
      Region piece = new Region();
      piece.getStyleClass().add("timeline-day-line");
      piece.setManaged(false);
      line.getChildren().add(piece);
    }
    return (Region) line.getChildren().get(index);
  }
}

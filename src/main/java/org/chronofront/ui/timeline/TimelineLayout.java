package org.chronofront.ui.timeline;

import javafx.geometry.Rectangle2D;
import org.chronofront.time.DayRange;

/// Where everything in the chart stands, in pixels from its upper left corner. From top to bottom:
/// the strip with the day's flag, the histogram, the ribbons, the axis, the window's slider, the
/// overview. To the left of all of them the gutter with names.
///
/// @param width of the chart
/// @param height of the chart
/// @param rows the rows of ribbons; one higher or lower than [#ROW] belongs to a ribbon that
///   somebody has unfolded, and then the histogram gives way to the rows as far as it can
/// @param scroll how many pixels of ribbons are scrolled away
record TimelineLayout(double width, double height, RowStack rows, double scroll) {
  /// Height of a ribbon with its claims.
  public static final double ROW = 24;

  /// Height of the row of one source.
  public static final double TOLD = 20;

  /// Height of the ribbon in its row.
  public static final double RIBBON = 15;

  /// Height of the strip for the day's flag.
  public static final double FLAG = 20;

  /// Height of the axis.
  public static final double AXIS = 20;

  /// Height of the window's slider.
  public static final double SLIDER = 18;

  /// Height of the overview.
  public static final double OVERVIEW = 18;

  /// Free space below the overview.
  public static final double BOTTOM = 6;

  /// Free space to the right of the axis, where the last handle and the scroll bar stand.
  public static final double RIGHT = 16;

  private static final double BELOW = AXIS + SLIDER + OVERVIEW + BOTTOM;
  private static final double WIDE = 900;
  private static final double LEAST_HISTOGRAM = 24;
  private static final double PLEASANT_HISTOGRAM = 56;

  /// Pulls the values to what can be laid out: whole pixels, scroll within what there is.
  public TimelineLayout {
    width = Math.max(Math.rint(width), 200);
    height = Math.max(Math.rint(height), FLAG + LEAST_HISTOGRAM + ROW + BELOW);
    scroll = Math.clamp(Math.rint(scroll), 0, Math.max(0, rows.height() - shownRows(height, rows)));
  }

  /// With so many ribbons, all folded.
  TimelineLayout(double width, double height, int ribbons, double scroll) {
    this(width, height, RowStack.even(ribbons, (int) ROW), scroll);
  }

  /// How many rows there are.
  int ribbons() {
    return rows.count();
  }

  /// Left edge of the axis: width of the gutter.
  public double axisLeft() {
    return width < WIDE ? 120 : 152;
  }

  /// Width of the axis.
  public double axisWidth() {
    return width - axisLeft() - RIGHT;
  }

  /// The bars.
  public Rectangle2D histogram() {
    return new Rectangle2D(axisLeft(), FLAG, axisWidth(), ribbonsTop() - FLAG);
  }

  /// The ribbons that are seen, gutter included.
  public Rectangle2D ribbonArea() {
    double top = ribbonsTop();
    return new Rectangle2D(0, top, width - RIGHT, axisTop() - top);
  }

  /// Upper edge of the axis.
  public double axisTop() {
    return height - BELOW;
  }

  /// Upper edge of the window's slider.
  public double sliderTop() {
    return axisTop() + AXIS;
  }

  /// The whole extent in small.
  public Rectangle2D overview() {
    return new Rectangle2D(axisLeft(), sliderTop() + SLIDER + 2, axisWidth(), OVERVIEW - 4);
  }

  /// The moment under a pixel of the overview, in days since 1970-01-01.
  public double momentAtOverview(double x, DayRange extent) {
    Rectangle2D area = overview();
    return extent.from().toEpochDay() + (x - area.getMinX()) / area.getWidth() * extent.days();
  }

  /// Upper edge of a ribbon's row; may be out of sight.
  public double rowTop(int ribbon) {
    return ribbonsTop() + rows.top(ribbon) - scroll;
  }

  /// The ribbon at a height, -1 where there is none.
  public int ribbonAt(double y) {
    if (y < ribbonsTop() || y >= axisTop()) {
      return -1;
    }
    return rows.at(y - ribbonsTop() + scroll);
  }

  /// The first ribbon of which something is seen.
  public int firstSeen() {
    return Math.max(0, rows.at(scroll));
  }

  /// One more than the last ribbon of which something is seen.
  public int seenEnd() {
    int last = rows.at(Math.ceil(scroll + shownRows(height, rows)) - 1);
    return last < 0 ? rows.count() : last + 1;
  }

  /// The furthest that ribbons can be scrolled; 0 when all are seen.
  public double scrollRange() {
    return Math.max(0, rows.height() - shownRows(height, rows));
  }

  /// The scroll that brings a ribbon fully into sight with the least movement.
  public double scrollTo(int ribbon) {
    return scrollTo(ribbon, ribbon);
  }

  /// The scroll that brings a ribbon and those below it as far into sight as there is room, the
  /// first of them before the others.
  double scrollTo(int first, int last) {
    double top = rows.top(first);
    double least = rows.bottom(last) - shownRows(height, rows);
    return Math.clamp(scroll, Math.min(least, top), top);
  }

  private double ribbonsTop() {
    return axisTop() - shownRows(height, rows);
  }

  /// Ribbons take what they need as long as the histogram stays pleasant, then share with it down
  /// to its least height; one row is always there, for the hint when there is no ribbon.
  private static double shownRows(double height, RowStack rows) {
    double free = height - FLAG - BELOW;
    double wanted = Math.max(ROW, rows.height());
    boolean unfolded = rows.height() != rows.count() * ROW;
    double pleasant =
        unfolded ? free : Math.rint(Math.max(free * 2 / 3, free - PLEASANT_HISTOGRAM));
    return Math.min(wanted, Math.clamp(pleasant, ROW, Math.max(ROW, free - LEAST_HISTOGRAM)));
  }
}

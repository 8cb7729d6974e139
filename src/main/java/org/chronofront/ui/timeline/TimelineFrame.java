package org.chronofront.ui.timeline;

import java.util.List;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayRange;
import org.chronofront.time.TimeScale;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// What one painting of the chart needs to know.
///
/// @param layout where everything stands
/// @param scale days and pixels of the axis, pixel 0 at the axis' left edge
/// @param window the session's window
/// @param extent the days that there are
/// @param rows what stands among the ribbons, in order
/// @param selected id of the selected place
/// @param theme light or dark
record TimelineFrame(
    TimelineLayout layout,
    TimeScale scale,
    DayRange window,
    DayRange extent,
    List<RibbonRow> rows,
    @Nullable String selected,
    Theme theme) {
  static TimelineFrame of(TimelineViewModel model, TimelineLayout layout) {
    Session session = model.session();
    return new TimelineFrame(
        layout,
        model.axis().scale(),
        session.windowProperty().get(),
        session.extent(),
        model.ribbons().rows(),
        model.ribbons().selected(),
        session.themeProperty().get());
  }

  TimelineColors colors() {
    return TimelineColors.of(theme);
  }

  /// The x in the chart of the left edge of a day, pulled into the axis.
  double x(java.time.LocalDate day) {
    double left = layout.axisLeft();
    return Math.rint(left + Math.clamp(scale.x(day), 0, layout.axisWidth()));
  }

  /// Left edge of the window in the chart, pulled into the axis.
  double windowLeft() {
    return x(window.from());
  }

  /// Right edge of the window's last day in the chart, pulled into the axis.
  double windowRight() {
    return x(window.to().plusDays(1));
  }

  /// The scale on which the whole extent fits the overview.
  TimeScale overviewScale() {
    return TimeScale.of(extent, layout.overview().getWidth());
  }
}

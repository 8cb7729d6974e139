package org.chronofront.ui.timeline;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chronofront.time.DayRange;
import org.chronofront.time.TimeScale;

/// Which days the axis shows. It may show more or fewer than the window, never fewer than three
/// days and never much more than the extent.
public final class TimelineAxis {
  /// The share of the days shown that is kept free on either side when fitting.
  private static final double PADDING = 0.04;

  private static final double FEWEST_DAYS = 3;

  private final DayRange extent;
  private final ReadOnlyObjectWrapper<TimeScale> scale;

  /// An axis that shows the window.
  public TimelineAxis(DayRange extent, DayRange window) {
    this.extent = extent;
    this.scale = new ReadOnlyObjectWrapper<>(padded(window, 1000));
  }

  /// The days and pixels as they are now.
  public TimeScale scale() {
    return scale.get();
  }

  /// The days and pixels, observable.
  public ReadOnlyObjectProperty<TimeScale> scaleProperty() {
    return scale.getReadOnlyProperty();
  }

  /// Shows the same days across another width.
  public void resize(double width) {
    scale.set(scale.get().resized(width));
  }

  /// Shows these days with some space around.
  public void fit(DayRange days) {
    scale.set(padded(days, scale.get().width()));
  }

  /// Zooms so that the day under the pixel stays there; a factor above 1 shows fewer days.
  public void zoom(double x, double factor) {
    TimeScale now = scale.get();
    double least = padded(extent, now.width()).dayWidth();
    double most = Math.max(least, now.width() / FEWEST_DAYS);
    double wanted = Math.clamp(now.dayWidth() * factor, least, most);
    scale.set(kept(now.zoomed(x, wanted / now.dayWidth())));
  }

  /// Moves what is shown to the right by some pixels.
  public void pan(double pixels) {
    scale.set(kept(scale.get().panned(pixels)));
  }

  /// Puts a moment in the middle.
  ///
  /// @param epochDay days since 1970-01-01
  public void center(double epochDay) {
    TimeScale now = scale.get();
    pan(now.width() / 2 - now.x(epochDay));
  }

  /// Brings a day into sight with the least movement, and a little more.
  public void reveal(LocalDate day) {
    TimeScale now = scale.get();
    double margin = Math.min(now.width() * PADDING * 2, 64);
    double left = now.x(day);
    double right = now.x(day.plusDays(1));
    if (left < 0) {
      pan(margin - left);
    } else if (right > now.width()) {
      pan(now.width() - margin - right);
    }
  }

  /// Brings a whole window into sight: moves when it is narrow enough, else fits it.
  public void reveal(DayRange window) {
    if (shows(window)) {
      return;
    }
    TimeScale now = scale.get();
    double left = now.x(window.from());
    double right = now.x(window.to().plusDays(1));
    if (right - left > now.width() * (1 - 2 * PADDING)) {
      fit(window);
    } else {
      double margin = now.width() * PADDING;
      pan(left < 0 ? margin - left : now.width() - margin - right);
    }
  }

  /// True when a window is wholly in sight.
  boolean shows(DayRange window) {
    TimeScale now = scale.get();
    return now.x(window.from()) >= 0 && now.x(window.to().plusDays(1)) <= now.width();
  }

  private static TimeScale padded(DayRange days, double width) {
    double count = Math.max((double) days.days(), FEWEST_DAYS) / (1 - 2 * PADDING);
    double middle = days.from().toEpochDay() + days.days() / 2.0;
    return new TimeScale(middle - count / 2, width / count, width);
  }

  /// Moved back where it would leave the extent: at least its padding stays at either end.
  private TimeScale kept(TimeScale moved) {
    TimeScale all = padded(extent, moved.width());
    double days = moved.width() / moved.dayWidth();
    double allDays = all.width() / all.dayWidth();
    double start =
        Math.clamp(moved.start(), all.start(), all.start() + Math.max(0, allDays - days));
    return new TimeScale(start, moved.dayWidth(), moved.width());
  }
}

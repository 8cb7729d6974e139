package org.chronofront.time;

import java.time.LocalDate;

/// The straight line between days and pixels: a day is as wide as any other. Never shows anything
/// beyond [DayRange#ALL], nor less than one day.
///
/// @param start what stands at pixel 0, in days since 1970-01-01; fractions are parts of a day
/// @param dayWidth the width of a day in pixels
/// @param width the width of the whole in pixels
public record TimeScale(double start, double dayWidth, double width) {
  private static final double FIRST = DayRange.ALL.from().toEpochDay();

  /// A sliver of a day too thin to be seen, which rounding may leave at the right edge.
  private static final double EDGE = 1e-6;

  private static final double END = DayRange.ALL.to().toEpochDay() + 1.0;

  /// Pulls the values to what can be shown: a width below 1 counts as 1.
  ///
  /// @throws IllegalArgumentException when a value is not a finite number
  public TimeScale {
    if (!Double.isFinite(start) || !Double.isFinite(dayWidth) || !Double.isFinite(width)) {
      throw new IllegalArgumentException(
          "not a time scale: " + start + ", " + dayWidth + ", " + width);
    }
    width = Math.max(width, 1);
    dayWidth = Math.clamp(dayWidth, width / (END - FIRST), width);
    start = Math.clamp(start, FIRST, Math.max(FIRST, END - width / dayWidth));
  }

  /// The scale that shows these days and no others across the width.
  public static TimeScale of(DayRange days, double width) {
    double pixels = Math.max(width, 1);
    return new TimeScale(days.from().toEpochDay(), pixels / days.days(), pixels);
  }

  /// The left edge of a day in pixels, also of one that is out of sight; its right edge is
  /// [#dayWidth] further.
  public double x(LocalDate day) {
    return x((double) day.toEpochDay());
  }

  /// The pixel of a moment in days since 1970-01-01.
  public double x(double epochDay) {
    return (epochDay - start) * dayWidth;
  }

  /// The day under a pixel, also beyond the edges, within [DayRange#ALL].
  public LocalDate dayAt(double x) {
    double day = Math.floor(start + x / dayWidth);
    return LocalDate.ofEpochDay((long) Math.clamp(day, FIRST, END - 1));
  }

  /// The days of which at least a part is seen.
  public DayRange visible() {
    LocalDate first = dayAt(0);
    LocalDate last = LocalDate.ofEpochDay((long) Math.ceil(start + width / dayWidth - EDGE) - 1);
    return new DayRange(first, last.isBefore(first) ? first : DayRange.ALL.clamp(last));
  }

  /// Zoomed so that what stands at the pixel stays there; a factor above 1 shows fewer days. At the
  /// ends of the calendar it cannot stay.
  public TimeScale zoomed(double x, double factor) {
    double pinned = start + x / dayWidth;
    double wider = Math.clamp(dayWidth * factor, width / (END - FIRST), width);
    return new TimeScale(pinned - x / wider, wider, width);
  }

  /// Moved so that what stood at pixel 0 stands at the given pixel.
  public TimeScale panned(double pixels) {
    return new TimeScale(start - pixels / dayWidth, dayWidth, width);
  }

  /// The same days across another width.
  public TimeScale resized(double newWidth) {
    double pixels = Math.max(newWidth, 1);
    return new TimeScale(start, dayWidth * pixels / width, pixels);
  }
}

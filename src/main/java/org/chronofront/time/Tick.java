package org.chronofront.time;

import java.time.LocalDate;

/// A mark on the time axis, at the left edge of a day.
///
/// @param day the day that begins there
/// @param x pixels from the left
/// @param label what to write, empty on a minor tick
public record Tick(LocalDate day, double x, String label) {
  /// True when the tick carries a label; minor ticks divide what lies between.
  public boolean major() {
    return !label.isEmpty();
  }
}

package org.chronofront.control.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A column of the matrix.
///
/// @param first its first day
/// @param last its last day, included
public record Step(LocalDate first, LocalDate last) {
  /// More columns than these nobody reads, and a mistyped year would make millions.
  public static final int MOST = 40_000;

  /// The steps of the calendar through some days, without hole; the first and the last are cut to
  /// the days.
  ///
  /// @throws IllegalArgumentException when the last day is before the first, or there would be more
  ///   than [#MOST]
  public static List<Step> through(LocalDate first, LocalDate last, StepUnit unit) {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("the steps end " + last + ", before they begin " + first);
    }
    List<Step> steps = new ArrayList<>();
    LocalDate from = first;
    while (true) {
      LocalDate end = unit.endOf(from);
      steps.add(new Step(from, end.isBefore(last) ? end : last));
      if (!end.isBefore(last)) {
        return steps;
      }
      if (steps.size() == MOST) {
        throw new IllegalArgumentException(
            "from %s to %s are more than %,d steps".formatted(first, last, MOST));
      }
      from = end.plusDays(1);
    }
  }
}

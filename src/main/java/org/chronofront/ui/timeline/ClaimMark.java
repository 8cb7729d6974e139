package org.chronofront.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.DateSpan;
import org.chronofront.time.TimeScale;

/// The mark of a claim under its ribbon: a tick for a day, a bar for a span.
///
/// @param claim the claim
/// @param left pixels from the scale's left
/// @param right pixels from the scale's left
/// @param lane 0 for the upper, 1 for the lower row of marks
record ClaimMark(ControlClaim claim, double left, double right, int lane) {
  /// How far beside a mark a click still counts.
  static final double REACH = 5;

  private static final double TICK = 3;
  private static final double OPEN = 12;

  /// The marks that are seen, left to right.
  static List<ClaimMark> of(List<ControlClaim> claims, TimeScale scale) {
    List<ClaimMark> marks = new ArrayList<>();
    double[] lanes = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
    claims.stream()
        .map(claim -> placed(claim, scale))
        .filter(mark -> mark.right >= 0 && mark.left <= scale.width())
        .sorted(Comparator.comparingDouble(ClaimMark::left).thenComparingDouble(ClaimMark::right))
        .forEach(
            mark -> {
              int lane = mark.left >= lanes[0] || lanes[0] <= lanes[1] ? 0 : 1;
              lanes[lane] = mark.right + 1;
              marks.add(new ClaimMark(mark.claim, mark.left, mark.right, lane));
            });
    return marks;
  }

  /// The marks within reach of a pixel, nearest first.
  static List<ClaimMark> at(List<ClaimMark> marks, double x) {
    return marks.stream()
        .filter(mark -> mark.distance(x) <= REACH)
        .sorted(Comparator.comparingDouble(mark -> mark.distance(x)))
        .toList();
  }

  /// The day to go to: the one from which the claim is in force, else the one that it names.
  LocalDate day() {
    DateSpan span = claim.span();
    LocalDate day = span.latest() == null ? span.earliest() : span.latest();
    return java.util.Objects.requireNonNull(day);
  }

  private double distance(double x) {
    return x < left ? left - x : x > right ? x - right : 0;
  }

  private static ClaimMark placed(ControlClaim claim, TimeScale scale) {
    LocalDate earliest = claim.span().earliest();
    LocalDate latest = claim.span().latest();
    if (earliest == null) {
      double right = latest == null ? 0 : scale.x(latest.plusDays(1));
      return new ClaimMark(claim, right - OPEN, right, 0);
    }
    if (latest == null) {
      double left = scale.x(earliest);
      return new ClaimMark(claim, left, left + OPEN, 0);
    }
    double left = scale.x(earliest);
    double right = scale.x(latest.plusDays(1));
    if (earliest.equals(latest) || right - left < TICK) {
      double middle = Math.rint((left + right) / 2);
      return new ClaimMark(claim, middle - TICK / 2, middle + TICK / 2, 0);
    }
    return new ClaimMark(claim, left, right, 0);
  }
}

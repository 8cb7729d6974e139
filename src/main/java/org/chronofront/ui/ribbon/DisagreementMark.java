package org.chronofront.ui.ribbon;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.library.Telling;
import org.chronofront.time.TimeScale;
import org.jspecify.annotations.Nullable;

/// Where a disagreement stands along a time scale, wide enough to be seen and hit.
///
/// @param left in pixels of the scale
/// @param right in pixels of the scale
/// @param against what stands there
public record DisagreementMark(double left, double right, Telling.Against against) {
  /// How far beside a mark a click still takes it.
  private static final double REACH = 3;

  private static final double LEAST = 10;

  /// The marks that are seen, oldest first.
  public static List<DisagreementMark> of(Telling telling, TimeScale scale) {
    List<DisagreementMark> marks = new ArrayList<>();
    for (Telling.Against one : telling.against()) {
      double from = scale.x(one.days().from());
      double to = scale.x(one.days().to().plusDays(1));
      double wider = Math.max(0, LEAST - (to - from)) / 2;
      double left = Math.rint(Math.max(0, from - wider));
      double right = Math.rint(Math.min(scale.width(), to + wider));
      if (right > left) {
        marks.add(new DisagreementMark(left, right, one));
      }
    }
    return marks;
  }

  /// The disagreement at a pixel of the scale: of several the shortest, which could not be reached
  /// otherwise. Null where there is none.
  public static Telling.@Nullable Against at(Telling telling, TimeScale scale, double x) {
    DisagreementMark best = null;
    for (DisagreementMark mark : of(telling, scale)) {
      boolean reached = x >= mark.left - REACH && x <= mark.right + REACH;
      if (reached && (best == null || mark.width() < best.width())) {
        best = mark;
      }
    }
    return best == null ? null : best.against;
  }

  private double width() {
    return right - left;
  }
}

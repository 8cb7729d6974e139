package org.chronofront.ui.ribbon;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.time.TimeScale;

/// A piece of a run that is drawn in one strength: a gradient is cut into slices, each too close to
/// its neighbour to be told apart. Slices meet on whole pixels, so that no seams show.
///
/// @param left pixels from the scale's left
/// @param right where the next slice begins
/// @param strength of the fill, 0…1
/// @param presence strength of the edges, which do not fade with age, 0…1
/// @param changing true when another claim may already be in force
record RibbonSlice(double left, double right, double strength, double presence, boolean changing) {
  /// The difference in strength that is just seen.
  static final double FINE = 0.02;

  /// The same on a ribbon as low as a line of small print.
  static final double COARSE = 0.08;

  /// The slices of a run between two pixels, left to right, without hole or overlap.
  static List<RibbonSlice> of(RibbonRun run, TimeScale scale, double left, double right) {
    return of(run, scale, left, right, FINE);
  }

  /// The same in slices that differ by a step.
  static List<RibbonSlice> of(
      RibbonRun run, TimeScale scale, double left, double right, double step) {
    List<RibbonSlice> slices = new ArrayList<>();
    double from = pixel(scale, run.soft(), left, right);
    for (double turn : run.turns()) {
      double to = pixel(scale, turn, left, right);
      if (to > from) {
        addBetween(slices, run, scale, new double[] {from, to}, step);
        from = to;
      }
    }
    return slices;
  }

  /// The whole pixel of a moment, pulled into what is seen.
  static double pixel(TimeScale scale, double day, double left, double right) {
    return Math.clamp(Math.rint(Math.clamp(scale.x(day), left - 1, right + 1)), left, right);
  }

  private static void addBetween(
      List<RibbonSlice> slices, RibbonRun run, TimeScale scale, double[] ends, double step) {
    double from = ends[0];
    double to = ends[1];
    double change = Math.abs(strength(run, scale, to - 0.01) - strength(run, scale, from));
    int wanted = (int) Math.ceil(change / step);
    int count = (int) Math.clamp(wanted, 1, Math.max(1, (long) (to - from)));
    double at = from;
    for (int i = 1; i <= count; i++) {
      double next = i == count ? to : Math.rint(from + (to - from) * i / count);
      if (next > at) {
        double day = scale.start() + (at + next) / 2 / scale.dayWidth();
        slices.add(
            new RibbonSlice(at, next, run.strength(day), run.presence(day), run.changing(day)));
        at = next;
      }
    }
  }

  private static double strength(RibbonRun run, TimeScale scale, double x) {
    return run.strength(scale.start() + x / scale.dayWidth());
  }
}

package org.chronofront.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.chronofront.bench.FrameClock.Frame;

/// The frames of one scenario, and their figures.
final class Timings {
  private final String what;
  private final List<Frame> frames = new ArrayList<>();

  Timings(String what) {
    this.what = what;
  }

  void add(Frame frame) {
    frames.add(frame);
  }

  double median() {
    return at(Frame::work, 50);
  }

  /// Prints median, 95th percentile and maximum.
  ///
  /// @param peer median work of a frame of the bare window
  void print(double peer) {
    System.out.printf(
        Locale.ROOT,
        "%-34s work %s  processor %s  by the clock %s  ratio %.1f%n",
        what,
        row(Frame::work),
        row(Frame::cpu),
        row(Frame::wall),
        median() / peer);
  }

  private String row(ToDoubleFunction<Frame> part) {
    return String.format(
        Locale.ROOT, "%5.1f / %5.1f / %5.1f", at(part, 50), at(part, 95), at(part, 100));
  }

  private double at(ToDoubleFunction<Frame> part, int percent) {
    double[] sorted = frames.stream().mapToDouble(part).sorted().toArray();
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }
}

package org.chronofront.render.map;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.render.label.LabelBox;

/// Where something of a size may stand beside a thing, the best place first.
final class Spots {
  private static final double GAP = 2;

  /// How far a row below or above may be off its middle.
  private static final double[] SHIFTS = {0, -12, 12, -24, 24, -36, 36};

  private Spots() {}

  /// For a row of events: below or above, else at a side or a corner.
  static List<LabelBox> row(LabelBox thing, double w, double h) {
    double middle = (thing.left() + thing.right()) / 2;
    double left = middle - w / 2;
    double below = thing.bottom() + GAP;
    double above = thing.top() - GAP - h;
    List<LabelBox> spots = new ArrayList<>();
    for (double top : new double[] {below, above}) {
      for (double shift : SHIFTS) {
        spots.add(at(left + shift, top, w, h));
      }
    }
    double level = (thing.top() + thing.bottom() - h) / 2;
    spots.add(at(thing.right() + GAP, level, w, h));
    spots.add(at(thing.left() - GAP - w, level, w, h));
    return spots;
  }

  /// For a number: at a corner, as near as can be, else as a row.
  static List<LabelBox> number(LabelBox thing, double w, double h) {
    double right = thing.right() + 1;
    double left = thing.left() - 1 - w;
    double high = thing.top() - h / 3;
    double low = thing.bottom() - h * 2 / 3;
    List<LabelBox> corners =
        List.of(
            at(right, high, w, h), at(right, low, w, h), at(left, high, w, h), at(left, low, w, h));
    return java.util.stream.Stream.concat(corners.stream(), row(thing, w, h).stream()).toList();
  }

  private static LabelBox at(double left, double top, double w, double h) {
    return new LabelBox(left, top, left + w, top + h);
  }
}

package org.chronofront.render.map;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.render.label.LabelBox;
import org.chronofront.render.label.Occupied;
import org.jspecify.annotations.Nullable;

/// What is taken in a picture and what is free: the one account that marks, furniture, names and
/// rows of events share, so that nothing lies over anything else. Logical pixels. Confined to one
/// thread.
final class Room {
  /// How far things stay from the picture's edge.
  private static final double EDGE = 2;

  private static final double STEP = 6;
  private static final int DIRECTIONS = 16;

  private final LabelBox picture;
  private final Occupied occupied = new Occupied();
  private final List<LabelBox> taken = new ArrayList<>();

  Room(double width, double height) {
    this.picture = new LabelBox(EDGE, EDGE, width - EDGE, height - EDGE);
  }

  /// Keeps a box for a thing; a part of it may lie outside the picture.
  void take(LabelBox box) {
    taken.add(box);
    occupied.add(box);
  }

  /// Everything that is taken, in the order of the taking.
  List<LabelBox> taken() {
    return List.copyOf(taken);
  }

  /// Whether a box overlaps nothing, in the picture or not.
  boolean clear(LabelBox box) {
    return occupied.free(box);
  }

  /// Whether a box is wholly in the picture and overlaps nothing.
  boolean free(LabelBox box) {
    return picture.contains(box) && occupied.free(box);
  }

  /// Whether a point is in the picture.
  boolean shows(double x, double y) {
    return picture.grown(EDGE).holds(x, y);
  }

  /// The first of the boxes that is free; null for none.
  @Nullable LabelBox first(List<LabelBox> boxes) {
    for (LabelBox box : boxes) {
      if (free(box)) {
        return box;
      }
    }
    return null;
  }

  /// A box moved by as little as it takes to be free, in steps of 6 pixels; null when that is more
  /// than `reach`.
  @Nullable LabelBox nearest(LabelBox box, double reach) {
    return nearest(box, reach, null);
  }

  /// The same, keeping clear of one more box.
  @Nullable LabelBox nearest(LabelBox box, double reach, @Nullable LabelBox avoided) {
    for (double r = 0; r <= reach; r += STEP) {
      for (int i = 0; i < (r == 0 ? 1 : DIRECTIONS); i++) {
        double angle = Math.PI * (0.5 + 2.0 * i / DIRECTIONS);
        LabelBox moved = box.moved(r * Math.cos(angle), r * Math.sin(angle));
        if (free(moved) && (avoided == null || !avoided.overlaps(moved))) {
          return moved;
        }
      }
    }
    return null;
  }

  /// A box moved by as little as it takes to be wholly in the picture, its upper left corner first.
  LabelBox within(LabelBox box) {
    double left =
        Math.max(picture.left(), Math.min(box.left(), box.left() + picture.right() - box.right()));
    double top =
        Math.max(picture.top(), Math.min(box.top(), box.top() + picture.bottom() - box.bottom()));
    return box.moved(left - box.left(), top - box.top());
  }
}

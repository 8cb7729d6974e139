package org.chronofront.render.label;

/// A rectangle on the screen in logical pixels.
public record LabelBox(double left, double top, double right, double bottom) {
  /// Whether the two share more than an edge.
  public boolean overlaps(LabelBox other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  LabelBox grown(double by) {
    return new LabelBox(left - by, top - by, right + by, bottom + by);
  }
}

package org.chronofront.render.label;

/// A rectangle on the screen in logical pixels.
public record LabelBox(double left, double top, double right, double bottom) {
  /// Whether the two share more than an edge.
  public boolean overlaps(LabelBox other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  /// The same rectangle, larger by that many logical pixels on each side.
  public LabelBox grown(double by) {
    return new LabelBox(left - by, top - by, right + by, bottom + by);
  }

  /// The same rectangle elsewhere.
  public LabelBox moved(double dx, double dy) {
    return new LabelBox(left + dx, top + dy, right + dx, bottom + dy);
  }

  /// Whether all of another lies within it.
  public boolean contains(LabelBox other) {
    return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
  }

  /// Whether a point lies on it, its edges included.
  public boolean holds(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }
}

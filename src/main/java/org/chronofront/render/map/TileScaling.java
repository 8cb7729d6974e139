package org.chronofront.render.map;

/// Draws a square of an opaque picture at another size, with bilinear interpolation. Confined to
/// one thread.
final class TileScaling {
  private int[] columns = new int[0];
  private int[] weights = new int[0];

  /// @param source opaque pixels of a square picture, `size` a side
  /// @param left left edge of the part to draw, in its pixels
  /// @param top upper edge of that part
  /// @param side side of that part
  /// @param x left edge of the square to draw into, in the frame
  /// @param y upper edge of that square
  /// @param target side of that square
  void draw(
      int[] source,
      int size,
      double left,
      double top,
      double side,
      Frame frame,
      int x,
      int y,
      int target) {
    int from = Math.max(0, x);
    int to = Math.min(frame.width(), x + target);
    if (from >= to) {
      return;
    }
    double step = side / target;
    tables(left, step, from - x, to - x, size);
    for (int row = Math.max(0, y); row < Math.min(frame.height(), y + target); row++) {
      double at = Math.clamp(top + (row - y + 0.5) * step - 0.5, 0, size - 1);
      int first = (int) at;
      int second = Math.min(first + 1, size - 1);
      row(
          source,
          first * size,
          second * size,
          (int) ((at - first) * 256),
          frame.pixels(),
          row * frame.width() + from,
          to - from);
    }
  }

  private void tables(double left, double step, int from, int to, int size) {
    if (columns.length < to - from) {
      columns = new int[to - from];
      weights = new int[to - from];
    }
    for (int i = from; i < to; i++) {
      double at = Math.clamp(left + (i + 0.5) * step - 0.5, 0, size - 1);
      int column = Math.min((int) at, size - 2);
      columns[i - from] = column;
      weights[i - from] = (int) ((at - column) * 256);
    }
  }

  private void row(int[] source, int upper, int lower, int down, int[] target, int at, int count) {
    for (int i = 0; i < count; i++) {
      int column = columns[i];
      int across = weights[i];
      int a = source[upper + column];
      int b = source[upper + column + 1];
      int c = source[lower + column];
      int d = source[lower + column + 1];
      if (a == b && c == d && a == c) {
        target[at + i] = a;
      } else {
        target[at + i] = between(between(a, b, across), between(c, d, across), down);
      }
    }
  }

  /// Two opaque colours mixed: `part` of 256 of the second.
  private static int between(int a, int b, int part) {
    int redBlue = a & 0x00FF00FF;
    int green = a & 0x0000FF00;
    redBlue += (((b & 0x00FF00FF) - redBlue) * part) >> 8;
    green += (((b & 0x0000FF00) - green) * part) >> 8;
    return 0xFF000000 | (redBlue & 0x00FF00FF) | (green & 0x0000FF00);
  }
}

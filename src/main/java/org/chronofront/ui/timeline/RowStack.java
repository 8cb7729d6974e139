package org.chronofront.ui.timeline;

import java.util.Arrays;

/// Rows of several heights below one another, in pixels from the upper edge of the first.
/// Immutable.
final class RowStack {
  /// No row.
  static final RowStack EMPTY = new RowStack(new int[0]);

  /// The upper edge of each row, and at last the lower edge of all.
  private final int[] edges;

  /// @param heights of the rows, from top to bottom, each positive
  RowStack(int[] heights) {
    edges = new int[heights.length + 1];
    for (int i = 0; i < heights.length; i++) {
      edges[i + 1] = edges[i] + heights[i];
    }
  }

  /// So many rows of one height.
  static RowStack even(int count, int height) {
    int[] heights = new int[Math.max(0, count)];
    Arrays.fill(heights, height);
    return new RowStack(heights);
  }

  int count() {
    return edges.length - 1;
  }

  /// The height of all.
  int height() {
    return edges[count()];
  }

  /// Upper edge of a row.
  int top(int row) {
    return edges[row];
  }

  /// Lower edge of a row.
  int bottom(int row) {
    return edges[row + 1];
  }

  /// The row at a distance from the top, -1 where there is none.
  int at(double y) {
    if (y < 0 || y >= height()) {
      return -1;
    }
    int found = Arrays.binarySearch(edges, (int) Math.floor(y));
    return found >= 0 ? found : -found - 2;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RowStack stack && Arrays.equals(edges, stack.edges);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(edges);
  }

  @Override
  public String toString() {
    return "RowStack" + Arrays.toString(edges);
  }
}

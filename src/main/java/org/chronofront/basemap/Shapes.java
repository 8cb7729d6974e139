package org.chronofront.basemap;

/// The rings or polylines of one layer of a [Cell], in the cell's units. Immutable. Rings do not
/// repeat their first point.
public final class Shapes {
  static final Shapes NONE = new Shapes(new int[0], new int[1], new int[0]);

  private final int[] kinds;
  private final int[] starts;
  private final int[] points;
  private final int[] boxes;

  /// `starts` has one entry more than there are shapes; entries count points; points are x, y, x,
  /// y…
  Shapes(int[] kinds, int[] starts, int[] points) {
    this.kinds = kinds;
    this.starts = starts;
    this.points = points;
    this.boxes = boxes();
  }

  private int[] boxes() {
    int[] out = new int[4 * kinds.length];
    for (int s = 0; s < kinds.length; s++) {
      int west = Integer.MAX_VALUE;
      int north = Integer.MAX_VALUE;
      int east = Integer.MIN_VALUE;
      int south = Integer.MIN_VALUE;
      for (int i = starts[s]; i < starts[s + 1]; i++) {
        west = Math.min(west, points[2 * i]);
        east = Math.max(east, points[2 * i]);
        north = Math.min(north, points[2 * i + 1]);
        south = Math.max(south, points[2 * i + 1]);
      }
      out[4 * s] = west;
      out[4 * s + 1] = north;
      out[4 * s + 2] = east;
      out[4 * s + 3] = south;
    }
    return out;
  }

  /// How many shapes there are.
  public int count() {
    return kinds.length;
  }

  /// Land: 1. Lakes: 2 lake, 3 island in it, 4 pond on that, 5 wide river. Rivers: GSHHG's rank, 0
  /// to 4 permanent, 5 to 7 intermittent, 8 to 10 canals. Borders: 0.
  public int kind(int shape) {
    return kinds[shape];
  }

  /// The index of the shape's first point; its points end where the next shape's begin.
  public int start(int shape) {
    return starts[shape];
  }

  /// X of a point in the cell's units, eastwards.
  public int x(int point) {
    return points[2 * point];
  }

  /// Y of a point in the cell's units, southwards.
  public int y(int point) {
    return points[2 * point + 1];
  }

  /// Whether the shape's bounding box touches that box (in the cell's units).
  public boolean touches(int shape, double west, double north, double east, double south) {
    int b = 4 * shape;
    return boxes[b] <= east
        && boxes[b + 2] >= west
        && boxes[b + 1] <= south
        && boxes[b + 3] >= north;
  }
}

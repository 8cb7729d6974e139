package org.chronofront.basemap;

import java.util.Arrays;
import org.chronofront.geo.TileId;

/// A square of the map at one level of detail. Its shapes are in units of 1/`unitsAcross` of its
/// side, counted from its north-west corner, and reach a little beyond its edges so that strokes
/// can be drawn across them.
public record Cell(
    TileId id, int unitsAcross, Shapes land, Shapes lakes, Shapes rivers, Shapes borders) {

  /// A cell with nothing but sea.
  static Cell sea(TileId id, int unitsAcross) {
    return new Cell(id, unitsAcross, Shapes.NONE, Shapes.NONE, Shapes.NONE, Shapes.NONE);
  }

  /// A cell with nothing but land.
  static Cell land(TileId id, int unitsAcross) {
    int low = -unitsAcross / 8;
    int high = unitsAcross - low;
    int[] ring = {low, low, high, low, high, high, low, high};
    Shapes all = new Shapes(new int[] {1}, new int[] {0, 4}, ring);
    return new Cell(id, unitsAcross, all, Shapes.NONE, Shapes.NONE, Shapes.NONE);
  }

  static Cell decode(TileId id, int unitsAcross, byte[] block) {
    Varints in = Varints.inflating(block);
    int[] last = new int[2];
    Shapes land = shapes(in, last);
    Shapes lakes = shapes(in, last);
    Shapes rivers = shapes(in, last);
    Shapes borders = shapes(in, last);
    return new Cell(id, unitsAcross, land, lakes, rivers, borders);
  }

  private static Shapes shapes(Varints in, int[] last) {
    int count = in.next();
    int[] kinds = new int[count];
    int[] starts = new int[count + 1];
    int[] points = new int[Math.max(16, 32 * count)];
    for (int s = 0; s < count; s++) {
      kinds[s] = in.next();
      int size = in.next();
      starts[s + 1] = starts[s] + size;
      if (2 * starts[s + 1] > points.length) {
        points = Arrays.copyOf(points, Math.max(2 * points.length, 2 * starts[s + 1]));
      }
      for (int i = 2 * starts[s]; i < 2 * starts[s + 1]; i += 2) {
        last[0] += in.nextSigned();
        last[1] += in.nextSigned();
        points[i] = last[0];
        points[i + 1] = last[1];
      }
    }
    return new Shapes(kinds, starts, points);
  }
}

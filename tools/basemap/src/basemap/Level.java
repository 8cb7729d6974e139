package basemap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// One level of detail: simplified lines, cut into the cells of a grid.
final class Level {
  /// The layers of a cell, in the order in which they are written.
  static final int LAYERS = 4;

  static final int LAND = 0;
  static final int LAKES = 1;
  static final int RIVERS = 2;
  static final int BORDERS = 3;

  /// Zooms from `minZoom` use it; it is made to look right at `bestZoom`; the grid has 2^`cellZoom`
  /// cells a side, each 2^`unitBits` units wide and cut `margin` units outside.
  record Spec(
      int minZoom,
      int bestZoom,
      int cellZoom,
      int unitBits,
      int margin,
      double tolerancePixels,
      double minAreaPixels,
      double minRiverPixels,
      int maxRiverRank) {
    double pixel() {
      return 1.0 / (256L << bestZoom);
    }
  }

  final Spec spec;
  final TreeMap<Integer, byte[]> cells = new TreeMap<>();
  long points;

  Level(Spec spec) {
    this.spec = spec;
  }

  void build(List<Line> shores, List<Line> rivers, List<Line> borders) {
    double tolerance = spec.tolerancePixels * spec.pixel();
    List<List<Line>> layers = new ArrayList<>();
    for (int i = 0; i < LAYERS; i++) {
      layers.add(new ArrayList<>());
    }
    double minArea = spec.minAreaPixels * spec.pixel() * spec.pixel();
    for (Line ring : shores) {
      if (ring.area() >= minArea) {
        Line simple = Simplify.line(ring, tolerance);
        if (simple.size() >= 4) {
          wrapped(simple, layers.get(ring.kind() == Gshhg.LAND ? LAND : LAKES));
        }
      }
    }
    for (Line river : rivers) {
      if (river.kind() <= spec.maxRiverRank
          && river.length() >= spec.minRiverPixels * spec.pixel()) {
        wrapped(Simplify.line(river, tolerance), layers.get(RIVERS));
      }
    }
    for (Line border : borders) {
      // world-atlas has a grid of about 300 m: finer than that one would draw its steps
      wrapped(Simplify.line(border, Math.max(tolerance, 5e-6)), layers.get(BORDERS));
    }
    split(0, 0, 0, layers);
  }

  /// Adds the line, and its copies one world to the west and east where they touch the map.
  private void wrapped(Line line, List<Line> out) {
    double margin = margin();
    Clip.Box world = new Clip.Box(-margin, -margin, 1 + margin, 1 + margin);
    if (Arrays.stream(line.x()).max().orElse(0) - Arrays.stream(line.x()).min().orElse(0) > 2) {
      out.add(line); // Antarctica, which was repeated when it was closed
      return;
    }
    for (int shift = -1; shift <= 1; shift++) {
      Line copy = shift == 0 ? line : line.shifted(shift);
      if (!world.misses(copy)) {
        out.add(copy);
      }
    }
  }

  private double margin() {
    return spec.margin / (double) ((1L << spec.unitBits) << spec.cellZoom);
  }

  private void split(int zoom, int column, int row, List<List<Line>> layers) {
    double size = 1.0 / (1 << zoom);
    double m = margin();
    Clip.Box box =
        new Clip.Box(
            column * size - m, row * size - m, (column + 1) * size + m, (row + 1) * size + m);
    List<List<Line>> inside = new ArrayList<>();
    boolean empty = true;
    for (int layer = 0; layer < LAYERS; layer++) {
      inside.add(cut(layers.get(layer), box, layer <= LAKES));
      empty &= inside.get(layer).isEmpty();
    }
    if (empty) {
      return;
    }
    if (zoom < spec.cellZoom) {
      for (int child = 0; child < 4; child++) {
        split(zoom + 1, 2 * column + child % 2, 2 * row + child / 2, inside);
      }
      return;
    }
    CellWriter writer = new CellWriter(spec, column, row);
    byte[] block = writer.write(inside);
    points += writer.points;
    if (block != null) {
      cells.put(row << zoom | column, block);
    }
  }

  private static List<Line> cut(List<Line> lines, Clip.Box box, boolean rings) {
    List<Line> out = new ArrayList<>();
    for (Line line : lines) {
      if (box.misses(line)) {
        continue;
      }
      if (box.holds(line)) {
        out.add(line);
      } else if (rings) {
        Line part = Clip.ring(line, box);
        if (part.size() > 3) {
          out.add(part);
        }
      } else {
        out.addAll(Clip.polyline(line, box));
      }
    }
    return out;
  }
}

package org.chronofront.render.map;

import java.util.Arrays;
import org.chronofront.geo.Viewport;

/// Draws very many spots as a grid of small squares, each the darker the more events lie in it (in
/// a dark theme, the lighter). The grid stands on the ground, so that it moves with the map. Counts
/// first, then colours: what it costs depends on spots and squares, not on events.
final class EventDensity {
  /// The side of a square, logical pixels.
  static final int CELL = 4;

  /// The least number of events of each step.
  static final int[] STEPS = {1, 10, 100, 1000};

  /// How much of the ink each step takes.
  private static final double[] PARTS = {0.3, 0.5, 0.7, 0.92};

  private int[] counts = {};

  /// The colour of a step over a ground.
  static int color(int step, MapInk ink, int ground) {
    return MapInk.mix(ink.ink(), ground, PARTS[step]);
  }

  /// Draws the spots with the indices given.
  void draw(Frame frame, SnappedView view, ShownSites sites, int[] spots, MapInk ink) {
    Viewport viewport = view.viewport();
    int side = CELL * view.scale();
    int firstX = -Math.floorMod(view.left(), side);
    int firstY = -Math.floorMod(view.top(), side);
    int columns = (frame.width() - firstX + side - 1) / side;
    int rows = (frame.height() - firstY + side - 1) / side;
    if (counts.length < columns * rows) {
      counts = new int[columns * rows];
    }
    Arrays.fill(counts, 0, columns * rows, 0);
    Projection at = new Projection(viewport);
    for (int spot : spots) {
      int x = Math.floorDiv(view.device(at.x(sites.worldX(spot))) - firstX, side);
      int y = Math.floorDiv(view.device(at.y(sites.worldY(spot))) - firstY, side);
      if (x >= 0 && y >= 0 && x < columns && y < rows) {
        counts[y * columns + x] += sites.count(spot);
      }
    }
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        int count = counts[y * columns + x];
        if (count > 0) {
          fill(frame, firstX + x * side, firstY + y * side, side, ink.ink(), PARTS[step(count)]);
        }
      }
    }
  }

  private static int step(int count) {
    int step = STEPS.length - 1;
    while (count < STEPS[step]) {
      step--;
    }
    return step;
  }

  private static void fill(Frame frame, int left, int top, int side, int color, double part) {
    int[] pixels = frame.pixels();
    int right = Math.min(frame.width(), left + side);
    int bottom = Math.min(frame.height(), top + side);
    int weight = (int) Math.round(part * 256);
    for (int y = Math.max(0, top); y < bottom; y++) {
      int end = y * frame.width() + right;
      for (int at = y * frame.width() + Math.max(0, left); at < end; at++) {
        pixels[at] = blend(color, pixels[at], weight);
      }
    }
  }

  /// Two channels at a time; both opaque.
  private static int blend(int color, int ground, int weight) {
    int rest = 256 - weight;
    int redBlue = (((color & 0xFF00FF) * weight + (ground & 0xFF00FF) * rest) >>> 8) & 0xFF00FF;
    int green = (((color & 0xFF00) * weight + (ground & 0xFF00) * rest) >>> 8) & 0xFF00;
    return 0xFF000000 | redBlue | green;
  }
}

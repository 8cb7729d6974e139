package org.chronofront.render.map;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws the day's areas over the base map. A picture of them is kept, so that a drag copies it;
/// where a second frame has the same zoom, it reaches beyond the frame. Confined to one thread.
final class AreaLayer {
  /// How far the picture reaches beyond the frame, in logical pixels.
  private static final int BEYOND = 128;

  /// Larger pictures than this, of files, are drawn in bands and not kept.
  private static final int MOST_PIXELS = 12_000_000;

  private record Key(List<AreaMark> marks, double world, int scale) {}

  private record Box(long left, long top, int width, int height) {
    boolean holds(Box other) {
      return left <= other.left
          && top <= other.top
          && left + width >= other.left + other.width
          && top + height >= other.top + other.height;
    }

    Box grown(int by) {
      return new Box(left - by, top - by, width + 2 * by, height + 2 * by);
    }
  }

  private record Picture(Key key, Box box, Sprite sprite) {}

  private List<AreaMark> marks = List.of();
  private List<AreaShape> shapes = List.of();
  private @Nullable Picture kept;

  /// The shapes of marks, kept for as long as these are asked for.
  List<AreaShape> shapes(List<AreaMark> wanted) {
    if (!wanted.equals(marks)) {
      marks = wanted;
      shapes = wanted.stream().map(AreaShape::new).toList();
      kept = null;
    }
    return shapes;
  }

  /// Draws the areas.
  void draw(Frame frame, SnappedView view, List<AreaMark> areas) {
    List<AreaShape> drawn = shapes(areas);
    if (drawn.isEmpty()) {
      return;
    }
    double world = (double) view.tileSize() * (1 << view.tileZoom());
    Key key = new Key(areas, world, view.scale());
    Box box = new Box(view.left(), view.top(), view.width(), view.height());
    int band = Math.max(1, MOST_PIXELS / Math.max(1, box.width));
    if (box.height > band) {
      for (int y = 0; y < box.height; y += band) {
        int height = Math.min(band, box.height - y);
        Sprite part = paint(key, new Box(box.left, box.top + y, box.width, height), drawn);
        frame.blend(part, 0, y);
      }
      return;
    }
    Picture picture = picture(key, box, drawn);
    frame.blend(
        picture.sprite, (int) (picture.box.left - box.left), (int) (picture.box.top - box.top));
  }

  private Picture picture(Key key, Box box, List<AreaShape> drawn) {
    Picture before = kept;
    boolean again = before != null && before.key.equals(key);
    if (before != null && again && before.box.holds(box)) {
      return before;
    }
    Box drawnBox = again ? box.grown(BEYOND * key.scale) : box;
    Picture now = new Picture(key, drawnBox, paint(key, drawnBox, drawn));
    kept = now;
    return now;
  }

  private static Sprite paint(Key key, Box box, List<AreaShape> shapes) {
    BufferedImage image = new BufferedImage(box.width, box.height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      for (AreaShape shape : shapes) {
        for (int turn = -1; turn <= 1; turn++) {
          paint(g, key, box, shape, turn);
        }
      }
    } finally {
      g.dispose();
    }
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    return new Sprite(pixels, box.width, box.height, 0, 0);
  }

  /// Draws a shape in one of the worlds that lie beside one another.
  private static void paint(Graphics2D g, Key key, Box box, AreaShape shape, int turn) {
    double left = box.left - turn * key.world;
    double top = (double) box.top;
    double edge = 2.0 * key.scale;
    double west = (left - edge) / key.world;
    double north = (top - edge) / key.world;
    double east = (left + box.width + edge) / key.world;
    double south = (top + box.height + edge) / key.world;
    if (shape.touches(west, north, east, south)) {
      AreaBrush.draw(
          g,
          shape.path(key.world, left, top),
          LegendArea.of(shape.mark()),
          key.scale,
          (int) -Math.floorMod(box.left, (long) AreaBrush.PERIOD * key.scale),
          (int) -Math.floorMod(box.top, (long) AreaBrush.PERIOD * key.scale));
    }
  }
}

package org.chronofront.render.map;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;

/// A picture of areas at one zoom, and what it shows. Immutable.
///
/// @param order what was wanted
/// @param shapes those of its marks
record AreaPicture(Order order, List<AreaShape> shapes, Sprite sprite) {
  /// A part of the world, in its device pixels.
  record Box(long left, long top, int width, int height) {
    boolean holds(Box other) {
      return left <= other.left
          && top <= other.top
          && left + width >= other.left + other.width
          && top + height >= other.top + other.height;
    }
  }

  /// What a picture is made from.
  ///
  /// @param world device pixels of the world's side
  /// @param scale device pixels for each logical pixel
  record Order(List<AreaMark> marks, double world, int scale, Box box) {
    Order in(Box other) {
      return new Order(marks, world, scale, other);
    }

    /// The same with logical pixels around it.
    Order grown(int logical) {
      int by = logical * scale;
      return in(new Box(box.left - by, box.top - by, box.width + 2 * by, box.height + 2 * by));
    }
  }

  static AreaPicture of(Order order, List<AreaShape> shapes) {
    return new AreaPicture(order, shapes, paint(order, shapes));
  }

  /// Whether it shows the same at the same zoom.
  boolean isLike(Order wanted) {
    return order.world == wanted.world
        && order.scale == wanted.scale
        && order.marks.equals(wanted.marks);
  }

  /// Whether it shows all that is wanted, as it is wanted.
  boolean serves(Order wanted) {
    return isLike(wanted) && order.box.holds(wanted.box);
  }

  /// Draws it into a frame that shows another part of the world, or the world at another zoom.
  void draw(Frame frame, Order wanted) {
    double times = wanted.world / order.world;
    double left = order.box.left * times - wanted.box.left;
    double top = order.box.top * times - wanted.box.top;
    if (times == 1) {
      frame.blend(sprite, (int) left, (int) top);
    } else {
      frame.blend(sprite, left, top, times);
    }
  }

  private static Sprite paint(Order order, List<AreaShape> shapes) {
    Box box = order.box;
    BufferedImage image = new BufferedImage(box.width, box.height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      for (AreaShape shape : shapes) {
        for (int turn = -1; turn <= 1; turn++) {
          paint(g, order, shape, turn);
        }
      }
    } finally {
      g.dispose();
    }
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    return new Sprite(pixels, box.width, box.height, 0, 0);
  }

  /// Draws a shape in one of the worlds that lie beside one another.
  private static void paint(Graphics2D g, Order order, AreaShape shape, int turn) {
    Box box = order.box;
    double left = box.left - turn * order.world;
    double top = (double) box.top;
    double edge = 2.0 * order.scale;
    double west = (left - edge) / order.world;
    double north = (top - edge) / order.world;
    double east = (left + box.width + edge) / order.world;
    double south = (top + box.height + edge) / order.world;
    if (shape.touches(west, north, east, south)) {
      AreaBrush.draw(
          g,
          shape.path(order.world, left, top),
          LegendArea.onMap(shape.mark()),
          order.scale,
          (int) -Math.floorMod(box.left, (long) AreaBrush.PERIOD * order.scale),
          (int) -Math.floorMod(box.top, (long) AreaBrush.PERIOD * order.scale));
    }
  }
}

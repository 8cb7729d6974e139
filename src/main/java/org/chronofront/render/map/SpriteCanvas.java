package org.chronofront.render.map;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.Consumer;

/// Draws a sprite with Java2D in logical pixels, at any scale.
final class SpriteCanvas {
  private SpriteCanvas() {}

  /// A sprite of that many logical pixels whose anchor is the origin of the painter's coordinates.
  static Sprite draw(
      double left,
      double top,
      double right,
      double bottom,
      int scale,
      Consumer<Graphics2D> painter) {
    int anchorX = (int) Math.ceil(-left * scale);
    int anchorY = (int) Math.ceil(-top * scale);
    int width = Math.max(1, anchorX + (int) Math.ceil(right * scale));
    int height = Math.max(1, anchorY + (int) Math.ceil(bottom * scale));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    try {
      smooth(g);
      g.translate(anchorX, anchorY);
      g.scale(scale, scale);
      painter.accept(g);
    } finally {
      g.dispose();
    }
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    return new Sprite(pixels, width, height, anchorX, anchorY);
  }

  private static void smooth(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }
}

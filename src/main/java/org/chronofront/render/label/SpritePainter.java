package org.chronofront.render.label;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.chronofront.render.label.TextSetter.SetText;
import org.chronofront.render.tile.MapPalette;

/// Draws names and dots, each with a soft halo.
final class SpritePainter {
  /// Room around the ink for the halo, in logical pixels.
  static final int PADDING = 4;

  /// Of a line's height, the part above the base line.
  private static final double ASCENT = 0.82;

  private static final double LINE_HEIGHT = 1.1;

  private SpritePainter() {}

  /// The height of a line of text, in logical pixels.
  static double lineHeight(LabelStyle style) {
    return style.size * LINE_HEIGHT;
  }

  static LabelSprite text(
      SetText text, Font font, LabelStyle style, int scale, MapPalette palette) {
    int w = (int) Math.ceil(text.width() + 2 * PADDING) * scale;
    int h = (int) Math.ceil(lineHeight(style) + 2 * PADDING) * scale;
    BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = graphics(image, scale);
    g.setColor(new Color(style.country ? palette.quietLabel() : palette.label()));
    g.setFont(font);
    g.drawString(text.text(), PADDING, (float) (PADDING + style.size * ASCENT));
    g.dispose();
    return sprite(image, scale, palette);
  }

  static LabelSprite dot(LabelStyle style, int scale, MapPalette palette) {
    int side = (int) Math.ceil(2 * style.dot + 2 * PADDING) * scale;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = graphics(image, scale);
    double middle = side / (2.0 * scale);
    g.setColor(new Color(palette.label()));
    g.fill(disc(middle, style.dot));
    if (style == LabelStyle.CAPITAL) {
      g.setColor(new Color(palette.land()));
      g.fill(disc(middle, style.dot * 0.45));
    }
    g.dispose();
    return sprite(image, scale, palette);
  }

  private static Ellipse2D disc(double middle, double radius) {
    return new Ellipse2D.Double(middle - radius, middle - radius, 2 * radius, 2 * radius);
  }

  private static Graphics2D graphics(BufferedImage image, int scale) {
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.scale(scale, scale);
    return g;
  }

  private static LabelSprite sprite(BufferedImage image, int scale, MapPalette palette) {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    Halo.under(pixels, image.getWidth(), image.getHeight(), scale, palette.halo());
    return new LabelSprite(pixels, image.getWidth(), image.getHeight());
  }
}

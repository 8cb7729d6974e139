package org.chronofront.render.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// Draws areas: a faint ground, a hatching and an outline. The hatching is as coarse at every
/// scale. With the strength of the evidence the ground fades as marks do, the rest less.
final class AreaBrush {
  /// How opaque the ground is: the base map and its names stay readable.
  static final double GROUND = 0.2;

  private static final double HATCHING = 0.5;
  private static final double OUTLINE = 0.95;

  /// Hatchings and edges fade no further than that: they say more than how old the evidence is.
  private static final double SIGNS = 0.6;

  /// Logical pixels from one line of the hatching to the next.
  static final int PERIOD = 8;

  private static final float LINE = 1.1f;
  private static final float EDGE = 1.6f;

  private AreaBrush() {}

  /// Draws an area.
  ///
  /// @param shape in device pixels
  /// @param x a device pixel at which the hatching begins
  /// @param y the same downwards
  static void draw(Graphics2D g, Shape shape, LegendArea look, int scale, int x, int y) {
    int side = PERIOD * scale;
    if (look.drawn() != AreaMark.Drawn.EDGE) {
      g.setPaint(new TexturePaint(texture(look, scale), new Rectangle2D.Double(x, y, side, side)));
      g.fill(shape);
    }
    if (look.drawn() != AreaMark.Drawn.GROUND) {
      g.setColor(MapInk.faint(look.argb(), OUTLINE * sign(look)));
      g.setStroke(look.interpolated() ? dashes(scale) : edge(scale));
      g.draw(shape);
    }
  }

  private static double sign(LegendArea look) {
    return look.strength() <= AreaMark.QUIET ? look.strength() : Math.max(SIGNS, look.strength());
  }

  private static BasicStroke edge(int scale) {
    return new BasicStroke(EDGE * scale, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);
  }

  /// The edge of what nobody has drawn.
  private static BasicStroke dashes(int scale) {
    return new BasicStroke(
        LINE * scale,
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_BEVEL,
        1,
        new float[] {3f * scale, 3f * scale},
        0);
  }

  /// Draws a sample for the legend around a point.
  static void sample(Graphics2D g, LegendArea look, double x, double y) {
    int scale = Math.max(1, (int) Math.round(g.getTransform().getScaleX()));
    AffineTransform before = g.getTransform();
    g.scale(1.0 / scale, 1.0 / scale);
    Shape box =
        new Rectangle2D.Double((x - 10) * scale, (y - 6.5) * scale, 20.0 * scale, 13.0 * scale);
    draw(g, box, look, scale, 0, 0);
    g.setTransform(before);
  }

  private static BufferedImage texture(LegendArea look, int scale) {
    int side = PERIOD * scale;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      g.setColor(MapInk.faint(look.argb(), GROUND * look.strength()));
      g.fillRect(0, 0, side, side);
      g.scale(scale, scale);
      Color line = MapInk.faint(look.hatch(), HATCHING * sign(look));
      g.setColor(line);
      g.setStroke(new BasicStroke(LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
      hatch(g, look.pattern());
    } finally {
      g.dispose();
    }
    return image;
  }

  private static void hatch(Graphics2D g, AreaPattern pattern) {
    double p = PERIOD;
    switch (pattern) {
      case DOTS -> {
        g.fill(new Ellipse2D.Double(1.1, 1.1, 1.8, 1.8));
        g.fill(new Ellipse2D.Double(p / 2 + 1.1, p / 2 + 1.1, 1.8, 1.8));
      }
      case RISING -> slanted(g, 1);
      case FALLING -> slanted(g, -1);
      case LEVEL -> g.draw(new Line2D.Double(0, p / 2 + 0.5, p, p / 2 + 0.5));
      case PLAIN -> {}
      case UPRIGHT -> g.draw(new Line2D.Double(p / 2 + 0.5, 0, p / 2 + 0.5, p));
    }
  }

  /// One line through the middle and the ends of its neighbours at the corners.
  private static void slanted(Graphics2D g, int way) {
    double p = PERIOD;
    double middle = p / 2;
    for (int i = -1; i <= 1; i++) {
      double x = middle + i * p;
      g.draw(new Line2D.Double(x - way * p, middle + p, x + way * p, middle - p));
    }
  }
}

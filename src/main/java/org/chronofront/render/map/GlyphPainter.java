package org.chronofront.render.map;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.chronofront.render.style.EventStyle;

/// Draws the glyph of a kind of event around a point.
final class GlyphPainter {
  /// How much of its colour is left to what is not certain.
  static final double FAINT_PART = 0.45;

  private static final AlphaComposite FAINT = AlphaComposite.SrcOver.derive((float) FAINT_PART);
  private static final BasicStroke CASING =
      new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  private GlyphPainter() {}

  /// A glyph about `2 * radius` logical pixels wide, with a casing in the colour of the ground.
  static void draw(Graphics2D g, EventStyle style, double x, double y, double radius, MapInk ink) {
    Shape shape = shape(style.shape(), x, y, radius);
    g.setColor(MapInk.color(ink.paper()));
    g.setStroke(CASING);
    g.draw(shape);
    g.setColor(MapInk.color(style.argb()));
    g.fill(shape);
  }

  /// The glyph of what is not certain.
  static void drawFaint(
      Graphics2D g, EventStyle style, double x, double y, double radius, MapInk ink) {
    Composite before = g.getComposite();
    g.setComposite(FAINT);
    draw(g, style, x, y, radius, ink);
    g.setComposite(before);
  }

  /// The disc that stands for an event of a kind where there is no room for glyphs.
  static void drawDisc(
      Graphics2D g, EventStyle style, double x, double y, boolean faint, MapInk ink) {
    g.setColor(
        MapInk.color(faint ? MapInk.mix(style.argb(), ink.paper(), FAINT_PART) : style.argb()));
    g.fill(disc(x, y, DotBrush.RADIUS));
  }

  private static Shape shape(EventStyle.Shape shape, double x, double y, double r) {
    return switch (shape) {
      case DISC -> disc(x, y, r * 0.92);
      case SQUARE -> new Rectangle2D.Double(x - r * 0.82, y - r * 0.82, r * 1.64, r * 1.64);
      case DIAMOND -> polygon(x, y - r * 1.12, x + r * 1.12, y, x, y + r * 1.12, x - r * 1.12, y);
      case TRIANGLE -> polygon(x, y - r, x + r * 1.06, y + r * 0.82, x - r * 1.06, y + r * 0.82);
      case CROSS -> cross(x, y, r);
      case RING -> {
        Area ring = new Area(disc(x, y, r));
        ring.subtract(new Area(disc(x, y, r * 0.5)));
        yield ring;
      }
    };
  }

  private static Shape disc(double x, double y, double r) {
    return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
  }

  private static Shape cross(double x, double y, double r) {
    double arm = r * 0.36;
    Path2D bar = new Path2D.Double(new Rectangle2D.Double(-r, -arm, 2 * r, 2 * arm));
    Area cross = new Area(bar);
    cross.add(new Area(new Rectangle2D.Double(-arm, -r, 2 * arm, 2 * r)));
    java.awt.geom.AffineTransform turn = java.awt.geom.AffineTransform.getTranslateInstance(x, y);
    turn.rotate(Math.PI / 4);
    return cross.createTransformedArea(turn);
  }

  private static Shape polygon(double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }
}

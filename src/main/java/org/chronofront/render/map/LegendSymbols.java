package org.chronofront.render.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.chronofront.model.PlaceKind;
import org.chronofront.render.style.EventStyle;
import org.chronofront.render.style.MarkStyle;

/// Draws the legend's samples as the map draws the things themselves, each around its middle.
final class LegendSymbols {
  private static final double GLYPH = 5.2;

  /// Half the height of a mark's sample, edges included.
  private static final double MOST_MARK = 9;

  private final MapText text;
  private final MapInk ink;
  private final MarkPainter marks;

  LegendSymbols(MapText text, MapInk ink) {
    this.text = text;
    this.ink = ink;
    this.marks = new MarkPainter(ink, text);
  }

  /// A mark with its letters, or a small one.
  LegendEntry.Symbol mark(MarkStyle style, boolean small) {
    return (g, x, y) -> {
      AffineTransform before = g.getTransform();
      g.translate(x, y);
      MarkForm form = MarkForm.of(PlaceKind.TOWN, style, small, text);
      double scale = Math.min(0.95, MOST_MARK / (form.halfHeight() + form.edge() - 2));
      g.scale(scale, scale);
      marks.draw(g, form, style);
      g.setTransform(before);
    };
  }

  /// A place without claims.
  void quiet(Graphics2D g, double x, double y) {
    g.setColor(MapInk.color(ink.muted()));
    g.setStroke(new BasicStroke(1.6f));
    g.draw(new Ellipse2D.Double(x - 3.2, y - 3.2, 6.4, 6.4));
  }

  /// An event.
  ///
  /// @param disc whether the map shows discs
  /// @param faint whether it may have happened outside the window
  LegendEntry.Symbol event(EventStyle style, boolean disc, boolean faint) {
    return (g, x, y) -> {
      if (disc) {
        GlyphPainter.drawDisc(g, style, x, y, faint, ink);
      } else if (faint) {
        GlyphPainter.drawFaint(g, style, x, y, GLYPH, ink);
      } else {
        GlyphPainter.draw(g, style, x, y, GLYPH, ink);
      }
    };
  }

  /// The number that stands for events of all kinds.
  void number(Graphics2D g, double x, double y) {
    StackSprites.plate(g, ink, StackSprites.NUMBER_HEIGHT, x, y);
    MapText.Line digit = StackSprites.number(text, 2);
    g.setColor(MapInk.color(ink.ink()));
    digit.draw(g, x - digit.width() / 2, y + digit.capHeight() / 2);
  }

  /// The number of places that gave way.
  void more(Graphics2D g, double x, double y) {
    MoreLayer.drawAround(g, MoreLayer.number(text, 1), x, y, ink);
  }

  /// A square of the density.
  LegendEntry.Symbol square(int argb) {
    return (g, x, y) -> {
      g.setColor(MapInk.color(argb));
      g.fill(new Rectangle2D.Double(x - 5, y - 5, 10, 10));
    };
  }

  /// The line above a heading.
  void rule(Graphics2D g, double x, double y) {
    g.setColor(MapInk.color(ink.line()));
    g.setStroke(new BasicStroke(1));
    g.draw(new Line2D.Double(x - 12, y - 13, x + 48, y - 13));
  }
}

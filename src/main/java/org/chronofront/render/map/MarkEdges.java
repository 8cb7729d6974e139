package org.chronofront.render.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import org.chronofront.render.label.FontWeight;
import org.chronofront.render.style.MarkStyle;
import org.chronofront.render.style.MarkStyle.Pattern;

/// Draws what surrounds a mark: its outline, the rings that tell of a siege, a dispute or a change,
/// what stands at its corners, and the ring of the selection. Each ring has a form of its own, so
/// that they differ without colour too.
final class MarkEdges {
  private static final double AREA_EDGE = 0.6;
  private static final int WHITE = 0xFFFFFFFF;
  private static final int BLACK = 0xFF101418;

  private final MapInk ink;
  private final MapText text;

  MarkEdges(MapInk ink, MapText text) {
    this.ink = ink;
    this.text = text;
  }

  /// The outline and the rings around it.
  void draw(Graphics2D g, MarkForm form, MarkStyle style) {
    boolean open = style.pattern() == Pattern.STRUCK || style.pattern() == Pattern.EMPTY;
    int own = style.colors().getFirst();
    if (style.pattern() == Pattern.STRUCK) {
      strike(g, form, own);
    }
    int line = open ? own : MapInk.mix(ink.ink(), own, 0.45);
    g.setColor(MapInk.color(form.area() ? MapInk.mix(own, ink.paper(), AREA_EDGE) : line));
    g.setStroke(new BasicStroke(open ? 2 : 1.2f));
    g.draw(form.outline(open ? -1 : 0));
    boolean besieged = style.pattern() == Pattern.RING;
    if (besieged) {
      siege(g, form, style.colors().getLast());
    }
    if (style.disputed()) {
      g.setColor(MapInk.color(ink.dispute()));
      g.setStroke(new BasicStroke(2.5f));
      g.draw(form.outline(2.4));
    }
    if (style.changing()) {
      dashed(
          g, form.outline(besieged ? 8.2 : style.disputed() ? 5 : 2.4), 1.8f, ink.ink(), 3.5f, 3);
    }
  }

  /// A wall around the place with teeth towards it: no dashed ring, which tells of a change.
  private void siege(Graphics2D g, MarkForm form, int argb) {
    g.setColor(MapInk.color(ink.paper()));
    g.setStroke(new BasicStroke(6));
    g.draw(form.outline(3.6));
    dashed(g, form.outline(3), 4, argb, 2, 3.6f);
    g.setColor(MapInk.color(argb));
    g.setStroke(new BasicStroke(1.8f));
    g.draw(form.outline(5.2));
  }

  private static void dashed(
      Graphics2D g, Shape shape, float width, int argb, float dash, float gap) {
    g.setColor(MapInk.color(argb));
    g.setStroke(
        new BasicStroke(
            width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {dash, gap}, 0));
    g.draw(shape);
  }

  private static void strike(Graphics2D g, MarkForm form, int argb) {
    g.setColor(MapInk.color(argb));
    g.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    double h = form.halfHeight() * 0.72;
    double w = Math.max(h, form.halfWidth() - form.halfHeight() + h);
    g.draw(new Line2D.Double(-w, h, w, -h));
  }

  /// The badge of a dispute, or the besieger's letters; a mark without letters has neither.
  void corners(Graphics2D g, MarkForm form, MarkStyle style) {
    if (form.codes().isEmpty()) {
      return;
    }
    double x = form.halfWidth() * 0.85;
    double y = form.halfHeight() * 0.85;
    if (style.disputed()) {
      badge(g, x, -y);
    }
    besieger(g, form, style, x, y + 2);
  }

  /// An exclamation mark on a disc around a point.
  void badge(Graphics2D g, double x, double y) {
    g.setColor(MapInk.color(ink.paper()));
    g.fill(new Ellipse2D.Double(x - 7.5, y - 7.5, 15, 15));
    g.setColor(MapInk.color(ink.dispute()));
    g.fill(new Ellipse2D.Double(x - 6, y - 6, 12, 12));
    MapText.Line mark = text.line("!", FontWeight.SEMI_BOLD, 10);
    g.setColor(MapInk.color(MapInk.readable(ink.dispute(), WHITE, BLACK)));
    mark.draw(g, x - mark.width() / 2, y + mark.capHeight() / 2);
  }

  /// The besieger's letters, if there are any, on a plate of its colour around a point.
  void besieger(Graphics2D g, MarkForm form, MarkStyle style, double x, double y) {
    MapText.Line letters = form.besieger();
    if (letters == null) {
      return;
    }
    double w = form.besiegerWidth();
    int ground = style.colors().getLast();
    g.setColor(MapInk.color(ink.paper()));
    g.fill(new RoundRectangle2D.Double(x - w / 2 - 1, y - 7, w + 2, 14, 6, 6));
    g.setColor(MapInk.color(ground));
    g.fill(new RoundRectangle2D.Double(x - w / 2, y - 6, w, 12, 5, 5));
    g.setColor(MapInk.color(MapInk.readable(ground, WHITE, BLACK)));
    letters.draw(g, x - letters.width() / 2, y + letters.capHeight() / 2);
  }

  /// The selection's ring, or the thinner one of what is under the pointer.
  void halo(Graphics2D g, MarkForm form, boolean selected) {
    double outer = selected ? form.haloEdge() : form.edge() + 3.5;
    double inner = selected ? outer - 3.5 : outer - 1.5;
    Area ring = new Area(form.outline(outer));
    ring.subtract(new Area(form.outline(inner)));
    if (selected) {
      Area glow = new Area(form.outline(outer + 4));
      glow.subtract(new Area(form.outline(inner - 2.5)));
      g.setColor(MapInk.faint(ink.accent(), 0.22));
      g.fill(glow);
    }
    g.setColor(MapInk.color(ink.accent()));
    g.fill(ring);
  }
}

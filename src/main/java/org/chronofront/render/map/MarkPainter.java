package org.chronofront.render.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.chronofront.model.PlaceKind;
import org.chronofront.render.label.FontWeight;
import org.chronofront.render.style.MarkStyle;
import org.chronofront.render.style.MarkStyle.Pattern;

/// Draws one mark around the origin: casing, fill by pattern, edge, letters. Evidence that grows
/// old fades towards the ground; letters and edges stay legible at every age.
final class MarkPainter {
  private static final double AREA_OPACITY = 0.2;
  private static final double AREA_EDGE = 0.6;
  private static final float STRIPE = 5;

  private final MapInk ink;
  private final MapText text;

  MarkPainter(MapInk ink, MapText text) {
    this.ink = ink;
    this.text = text;
  }

  void draw(Graphics2D g, MarkForm form, MarkStyle style) {
    if (form.kind() == PlaceKind.ROAD) {
      roadEnds(g, form);
    }
    if (form.area()) {
      fillArea(g, form, style);
    } else {
      g.setColor(MapInk.color(ink.paper()));
      g.fill(form.outline(style.disputed() || style.changing() ? 3.5 : 2));
      fill(g, form, style);
    }
    edge(g, form, style);
    if (!form.area()) {
      letters(g, form, style);
      if (style.disputed() && !form.codes().isEmpty()) {
        badge(g, form.halfWidth() * 0.85, -form.halfHeight() * 0.85);
      }
    }
  }

  /// An area's letters around the origin, with the badge at their right.
  void tag(Graphics2D g, MarkForm form, MarkStyle style, double width) {
    double right = style.disputed() ? MarkForm.BADGE + 1 : 0;
    g.translate(-right / 2, 0);
    letters(g, form, style);
    g.translate(right / 2, 0);
    if (style.disputed()) {
      badge(g, width / 2 - MarkForm.BADGE / 2, 0);
    }
  }

  private void roadEnds(Graphics2D g, MarkForm form) {
    double far = form.halfWidth() + 9;
    Line2D road = new Line2D.Double(-far, 0, far, 0);
    g.setStroke(new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(MapInk.color(ink.paper()));
    g.draw(road);
    g.setStroke(new BasicStroke(4.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(MapInk.color(ink.muted()));
    g.draw(road);
    g.setStroke(
        new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {3, 2}, 0));
    g.setColor(MapInk.color(ink.paper()));
    g.draw(road);
  }

  private void fillArea(Graphics2D g, MarkForm form, MarkStyle style) {
    Shape disc = form.outline(0);
    Shape clip = g.getClip();
    g.clip(disc);
    if (style.partly()) {
      g.clip(new Rectangle2D.Double(-99, 0, 198, 99));
    }
    double opacity = AREA_OPACITY * (0.5 + style.opacity() / 2);
    if (style.colors().size() > 1) {
      stripes(g, style, 10, form.halfWidth(), argb -> MapInk.faint(argb, opacity));
    } else if (style.pattern() == Pattern.SOLID) {
      g.setColor(MapInk.faint(style.colors().getFirst(), opacity));
      g.fill(disc);
    }
    g.setClip(clip);
  }

  private void fill(Graphics2D g, MarkForm form, MarkStyle style) {
    Shape clip = g.getClip();
    Shape outline = form.outline(0);
    g.clip(outline);
    if (style.partly()) {
      g.clip(new Rectangle2D.Double(-99, 0, 198, 99));
    }
    switch (style.pattern()) {
      case SOLID, RING -> {
        g.setColor(MapInk.color(faded(style, 0)));
        g.fill(outline);
      }
      case STRIPES ->
          stripes(
              g,
              style,
              form.codes().isEmpty() ? 3.5f : STRIPE,
              form.halfWidth() + form.halfHeight(),
              argb -> MapInk.color(fadedColor(argb, style)));
      case STRUCK, EMPTY -> {}
    }
    g.setClip(clip);
  }

  private void stripes(
      Graphics2D g,
      MarkStyle style,
      float width,
      double reach,
      java.util.function.IntFunction<java.awt.Color> paint) {
    int colors = style.colors().size();
    int count = (int) Math.ceil(reach / width) + 1;
    for (int i = -count; i <= count; i++) {
      double x = (i + 0.5) * width * Math.sqrt(2);
      Line2D line = new Line2D.Double(x - reach, reach, x + reach, -reach);
      g.setStroke(new BasicStroke(width - 1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
      g.setColor(paint.apply(style.colors().get(Math.floorMod(i, colors))));
      g.draw(line);
    }
  }

  private void edge(Graphics2D g, MarkForm form, MarkStyle style) {
    boolean open = style.pattern() == Pattern.STRUCK || style.pattern() == Pattern.EMPTY;
    int own = style.colors().getFirst();
    if (style.pattern() == Pattern.STRUCK) {
      strike(g, form, own);
    }
    int line = open ? own : MapInk.mix(ink.ink(), own, 0.45);
    g.setColor(MapInk.color(form.area() ? MapInk.mix(own, ink.paper(), AREA_EDGE) : line));
    g.setStroke(new BasicStroke(open ? 2 : 1.2f));
    g.draw(form.outline(open ? -1 : 0));
    if (style.pattern() == Pattern.RING) {
      g.setColor(MapInk.color(ink.paper()));
      g.setStroke(new BasicStroke(5));
      g.draw(form.outline(3));
      dashed(g, form.outline(3), 3, style.colors().getLast(), 5, 3.5f);
    }
    if (style.disputed()) {
      g.setColor(MapInk.color(ink.dispute()));
      g.setStroke(new BasicStroke(2.5f));
      g.draw(form.outline(2.4));
    }
    if (style.changing()) {
      dashed(g, form.outline(style.disputed() ? 5 : 2.4), 1.8f, ink.ink(), 3.5f, 3);
    }
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

  private void letters(Graphics2D g, MarkForm form, MarkStyle style) {
    boolean open = style.pattern() == Pattern.STRUCK || style.pattern() == Pattern.EMPTY;
    for (int i = 0; i < form.codes().size(); i++) {
      MapText.Line code = form.codes().get(i);
      double x = form.centres().get(i) - code.width() / 2;
      double y = code.capHeight() / 2;
      int own = style.colors().get(Math.min(i, style.colors().size() - 1));
      if (open || form.area()) {
        code.drawOver(g, x, y, own, ink.paper(), 2);
      } else {
        int ground = fadedColor(own, style);
        int letters = MapInk.readable(ground, 0xFFFFFFFF, 0xFF101418);
        boolean plate = style.partly() || style.colors().size() > 1;
        code.drawOver(g, x, y, letters, ground, plate ? 2.4 : 0.1);
      }
    }
  }

  private void badge(Graphics2D g, double x, double y) {
    g.setColor(MapInk.color(ink.paper()));
    g.fill(new Ellipse2D.Double(x - 7.5, y - 7.5, 15, 15));
    g.setColor(MapInk.color(ink.dispute()));
    g.fill(new Ellipse2D.Double(x - 6, y - 6, 12, 12));
    MapText.Line mark = text.line("!", FontWeight.SEMI_BOLD, 10);
    g.setColor(MapInk.color(MapInk.readable(ink.dispute(), 0xFFFFFFFF, 0xFF101418)));
    mark.draw(g, x - mark.width() / 2, y + mark.capHeight() / 2);
  }

  /// The selection's ring, or the thinner one of what is under the pointer.
  void halo(Graphics2D g, MarkForm form, boolean selected) {
    Area ring = new Area(form.outline(selected ? 9 : 6.5));
    ring.subtract(new Area(form.outline(selected ? 5.5 : 5)));
    if (selected) {
      Area glow = new Area(form.outline(13));
      glow.subtract(new Area(form.outline(3)));
      g.setColor(MapInk.faint(ink.accent(), 0.22));
      g.fill(glow);
    }
    g.setColor(MapInk.color(ink.accent()));
    g.fill(ring);
  }

  private int faded(MarkStyle style, int color) {
    return fadedColor(style.colors().get(color), style);
  }

  private int fadedColor(int argb, MarkStyle style) {
    return MapInk.mix(argb, ink.paper(), style.opacity());
  }
}

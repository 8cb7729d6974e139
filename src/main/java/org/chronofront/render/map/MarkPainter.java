package org.chronofront.render.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.chronofront.model.PlaceKind;
import org.chronofront.render.style.MarkStyle;
import org.chronofront.render.style.MarkStyle.Pattern;

/// Draws one mark around the origin: casing, fill by pattern, edge, letters. Evidence that grows
/// old fades towards the ground; letters and edges stay legible at every age.
final class MarkPainter {
  private static final double AREA_OPACITY = 0.2;
  private static final float STRIPE = 5;
  private static final int WHITE = 0xFFFFFFFF;
  private static final int BLACK = 0xFF101418;

  /// WCAG 2.1's contrast ratio for large or bold letters.
  private static final double LEGIBLE = 3;

  private final MapInk ink;
  private final MarkEdges edges;

  MarkPainter(MapInk ink, MapText text) {
    this.ink = ink;
    this.edges = new MarkEdges(ink, text);
  }

  void draw(Graphics2D g, MarkForm form, MarkStyle style) {
    if (form.kind() == PlaceKind.ROAD) {
      roadEnds(g, form);
    }
    if (form.area()) {
      fillArea(g, form, style);
    } else {
      g.setColor(MapInk.color(ink.paper()));
      g.fill(form.outline(form.edge() > 3 ? 3.5 : 2));
      fill(g, form, style);
    }
    edges.draw(g, form, style);
    if (!form.area()) {
      letters(g, form, style);
      edges.corners(g, form, style);
    }
  }

  /// An area's letters around the origin, with the badge at their right.
  void tag(Graphics2D g, MarkForm form, MarkStyle style, double width) {
    double badge = form.badgeWidth(style);
    g.translate(-badge / 2, 0);
    letters(g, form, style);
    g.translate(badge / 2, 0);
    if (style.disputed()) {
      edges.badge(g, (width - MarkForm.BADGE) / 2, 0);
    } else {
      edges.besieger(g, form, style, (width - form.besiegerWidth()) / 2 - 1, 0);
    }
  }

  /// The selection's ring, or the thinner one of what is under the pointer.
  void halo(Graphics2D g, MarkForm form, boolean selected) {
    edges.halo(g, form, selected);
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
    if (style.pattern() == Pattern.STRIPES) {
      stripes(g, style, 10, form.halfWidth(), argb -> MapInk.faint(argb, opacity));
    } else if (style.pattern() == Pattern.SOLID || style.pattern() == Pattern.RING) {
      g.setColor(MapInk.faint(style.colors().getFirst(), opacity));
      g.fill(disc);
    }
    g.setClip(clip);
  }

  private void fill(Graphics2D g, MarkForm form, MarkStyle style) {
    Shape clip = g.getClip();
    Shape outline = form.outline(0);
    if (style.partly()) {
      g.clip(new Rectangle2D.Double(-99, 0, 198, 99));
    }
    switch (style.pattern()) {
      case SOLID, RING -> {
        g.setColor(MapInk.color(faded(style, 0)));
        g.fill(outline);
      }
      case STRIPES -> {
        g.clip(outline);
        stripes(
            g,
            style,
            form.codes().isEmpty() ? 3.5f : STRIPE,
            form.halfWidth() + form.halfHeight(),
            argb -> MapInk.color(fadedColor(argb, style)));
      }
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
        int letters = lettersOn(own, ground);
        boolean plate = style.partly() || style.colors().size() > 1;
        code.drawOver(g, x, y, letters, ground, plate ? 2.4 : 0.1);
      }
    }
  }

  /// The letters' colour on an actor's colour, the same at every age unless it cannot be read.
  private static int lettersOn(int own, int faded) {
    int usual = MapInk.readable(own, WHITE, BLACK);
    return MapInk.contrast(faded, usual) >= LEGIBLE ? usual : MapInk.readable(faded, WHITE, BLACK);
  }

  private int faded(MarkStyle style, int color) {
    return fadedColor(style.colors().get(color), style);
  }

  private int fadedColor(int argb, MarkStyle style) {
    return MapInk.mix(argb, ink.paper(), style.opacity());
  }
}

package org.chronofront.ui.mark;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import org.chronofront.render.style.MarkStyle;
import org.chronofront.render.style.Theme;

/// A disc that shows who holds a place, as [MarkStyle] has it: filled, striped, walled in, struck
/// through or empty; half filled for a part; a red edge where sources disagree; a dashed edge where
/// it may have changed already. The letters stand beside it, in a label of the caller. FX thread.
public final class StateMark extends Canvas {
  /// Side in logical pixels that suits a line of text.
  public static final double SMALL = 16;

  /// Room between the disc and the mark's edge, for the rings: at least this much.
  private static final double LEAST_EDGE = 2.5;

  private static final double EDGE_PART = 7;
  private static final double FAINT = 0.25;
  private static final double WALL = 1.3;
  private static final double TOOTH = 1.8;

  private final double edge;

  /// An empty mark until [#show].
  ///
  /// @param size width and height in logical pixels
  public StateMark(double size) {
    super(size, size);
    edge = Math.max(LEAST_EDGE, size / EDGE_PART);
  }

  /// Draws a state.
  public void show(MarkStyle style, Theme theme) {
    GraphicsContext g = getGraphicsContext2D();
    double size = getWidth();
    g.clearRect(0, 0, size, size);
    g.setLineDashes();
    g.setGlobalAlpha(style.opacity());
    double d = size - 2 * edge;
    Color first = Paints.color(style.colors().getFirst());
    Color last = Paints.color(style.colors().getLast());
    switch (style.pattern()) {
      case SOLID -> fill(g, first, style.partly(), d);
      case STRIPES -> fill(g, Paints.stripes(style.colors()), style.partly(), d);
      case RING -> {
        double inset = edge + 2.5;
        g.setFill(first);
        g.fillOval(inset, inset, size - 2 * inset, size - 2 * inset);
        ring(g, last, WALL);
        teeth(g, last);
      }
      case STRUCK -> {
        ring(g, first, 1.5);
        double corner = edge + d * 0.16;
        g.strokeLine(corner, size - corner, size - corner, corner);
      }
      case EMPTY -> ring(g, first, 1.5, 1.5, 2.5);
    }
    edge(g, style, theme);
    g.setGlobalAlpha(1);
  }

  private static void edge(GraphicsContext g, MarkStyle style, Theme theme) {
    g.setGlobalAlpha(1);
    if (style.disputed()) {
      ring(g, Paints.dispute(theme), 2);
    } else if (style.changing() && style.pattern() != MarkStyle.Pattern.EMPTY) {
      ring(g, Paints.ink(theme), 1, 3, 2.5);
    }
  }

  private void fill(GraphicsContext g, Paint paint, boolean partly, double d) {
    g.setFill(paint);
    if (!partly) {
      g.fillOval(edge, edge, d, d);
      return;
    }
    double strong = g.getGlobalAlpha();
    g.fillArc(edge, edge, d, d, 180, 180, ArcType.CHORD);
    g.setGlobalAlpha(strong * FAINT);
    g.fillArc(edge, edge, d, d, 0, 180, ArcType.CHORD);
    g.setGlobalAlpha(strong);
    g.setStroke(paint);
    g.setLineWidth(1);
    g.strokeOval(edge + 0.5, edge + 0.5, d - 1, d - 1);
  }

  /// The teeth of a siege, from its wall towards the disc.
  private static void teeth(GraphicsContext g, Color color) {
    double size = g.getCanvas().getWidth();
    double inset = 1 + WALL + TOOTH / 2;
    g.setStroke(color);
    g.setLineCap(StrokeLineCap.BUTT);
    g.setLineWidth(TOOTH);
    g.setLineDashes(1.4, 2.4);
    g.strokeOval(inset, inset, size - 2 * inset, size - 2 * inset);
    g.setLineDashes();
  }

  private static void ring(GraphicsContext g, Color color, double thickness, double... dashes) {
    double size = g.getCanvas().getWidth();
    double inset = 1 + thickness / 2;
    g.setStroke(color);
    g.setLineCap(StrokeLineCap.BUTT);
    g.setLineWidth(thickness);
    g.setLineDashes(dashes);
    g.strokeOval(inset, inset, size - 2 * inset, size - 2 * inset);
    g.setLineDashes();
  }
}

package org.chronofront.ui.ribbon;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.chronofront.render.style.MarkStyle;
import org.chronofront.render.style.MarkStyle.Pattern;
import org.jspecify.annotations.Nullable;

/// The strokes of one ribbon: fills, edges, letters. The context's origin is the ribbon's upper
/// left corner.
final class RibbonCanvas {
  private static final Font LETTERS = Font.font("IBM Plex Sans SemiBold", 12);
  private static final double LETTER_WIDTH = 8.5;
  private static final double ROOM = 8;
  private static final double FAINT = 0.3;

  private final GraphicsContext g;
  private final RibbonColors colors;
  private final double height;

  RibbonCanvas(GraphicsContext g, RibbonColors colors, double height) {
    this.g = g;
    this.colors = colors;
    this.height = height;
  }

  /// How strongly a run shows at a pixel.
  interface Strength {
    double at(double x);
  }

  void fill(MarkStyle style, List<RibbonSlice> slices) {
    if (style.pattern() == Pattern.EMPTY || style.pattern() == Pattern.STRUCK) {
      return;
    }
    Paint paint = RibbonFill.of(style, colors.paper());
    g.setFill(paint);
    double top = style.partly() ? Math.rint(height / 2) : 0;
    for (RibbonSlice slice : slices) {
      double width = slice.right() - slice.left();
      g.setGlobalAlpha(slice.strength());
      g.fillRect(slice.left(), top, width, height - top);
      if (top > 0) {
        g.setGlobalAlpha(slice.strength() * FAINT);
        g.fillRect(slice.left(), 0, width, top);
      }
    }
    g.setGlobalAlpha(1);
  }

  /// Draws the lines above and below, fading where the answer does, so that no line stands where a
  /// change may have happened on any of several days.
  void edges(MarkStyle style, List<RibbonSlice> slices) {
    Color first = RibbonFill.color(style.colors().getFirst());
    switch (style.pattern()) {
      case EMPTY -> edge(RibbonFill.dashes(colors.quiet(), 2, 4), slices, 1);
      case STRUCK -> {
        edge(first, slices, 1.5);
        lines(first, slices, Math.rint(height / 2) - 1, 1.5);
      }
      case RING ->
          edge(RibbonFill.dashes(RibbonFill.color(style.colors().getLast()), 5, 4), slices, 3);
      case SOLID, STRIPES -> {}
    }
    if (style.pattern() != Pattern.EMPTY) {
      List<RibbonSlice> changing = slices.stream().filter(RibbonSlice::changing).toList();
      edge(RibbonFill.dashes(colors.ink(), 4, 3), changing, 1);
    }
    if (style.disputed()) {
      edge(colors.dispute(), slices, 2);
    }
  }

  /// Writes the letters where they fit.
  ///
  /// @return from where to where they stand; null when there is no room
  double @Nullable [] letters(MarkStyle style, double from, double to, Strength strength) {
    String code = style.code();
    double width = code.length() * LETTER_WIDTH;
    if (to - from < width + ROOM) {
      return null;
    }
    double x = Math.rint((from + to) / 2);
    Color ink = colors.ink();
    if (style.pattern() == Pattern.SOLID && !style.partly()) {
      ink = colors.inkOn(RibbonFill.color(style.colors().getFirst()), strength.at(x));
    } else {
      g.setFill(colors.paper());
      g.fillRoundRect(x - width / 2 - 2, 1, width + 4, height - 2, 6, 6);
    }
    g.setFont(LETTERS);
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    g.setFill(ink);
    g.fillText(code, x, height / 2);
    if (style.pattern() == Pattern.STRUCK) {
      line(ink, x - width / 2, x + width / 2, height / 2, 1);
    }
    return new double[] {x - width / 2 - 2, x + width / 2 + 2};
  }

  private void edge(Paint paint, List<RibbonSlice> slices, double thickness) {
    lines(paint, slices, 0, thickness);
    lines(paint, slices, height - thickness, thickness);
  }

  private void lines(Paint paint, List<RibbonSlice> slices, double top, double thickness) {
    g.setFill(paint);
    double from = Double.NaN;
    for (int i = 0; i < slices.size(); i++) {
      RibbonSlice slice = slices.get(i);
      from = Double.isNaN(from) ? slice.left() : from;
      if (i + 1 == slices.size() || !continues(slice, slices.get(i + 1))) {
        g.setGlobalAlpha(slice.presence());
        g.fillRect(from, top, slice.right() - from, thickness);
        from = Double.NaN;
      }
    }
    g.setGlobalAlpha(1);
  }

  private static boolean continues(RibbonSlice slice, RibbonSlice next) {
    return next.left() == slice.right() && next.presence() == slice.presence();
  }

  private void line(Color color, double from, double to, double y, double thickness) {
    g.setStroke(color);
    g.setLineWidth(thickness);
    g.strokeLine(from, y, to, y);
  }
}

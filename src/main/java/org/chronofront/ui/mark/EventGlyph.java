package org.chronofront.ui.mark;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.chronofront.model.EventKind;
import org.chronofront.render.style.EventStyle;
import org.chronofront.render.style.Theme;

/// The sign of a kind of event, as [EventStyle] has it: a shape in a colour. FX thread.
public final class EventGlyph extends Canvas {
  /// Side in logical pixels that suits a line of text.
  public static final double SMALL = 12;

  /// The sign of a kind.
  ///
  /// @param size width and height in logical pixels
  public EventGlyph(EventKind kind, Theme theme, double size) {
    super(size, size);
    EventStyle style = EventStyle.of(kind, theme);
    GraphicsContext g = getGraphicsContext2D();
    g.setFill(Paints.color(style.argb()));
    g.setStroke(Paints.color(style.argb()));
    draw(g, style.shape(), size);
  }

  private static void draw(GraphicsContext g, EventStyle.Shape shape, double s) {
    double m = s / 2;
    double i = s / 8;
    switch (shape) {
      case DISC -> g.fillOval(i, i, s - 2 * i, s - 2 * i);
      case SQUARE -> g.fillRect(i, i, s - 2 * i, s - 2 * i);
      case DIAMOND -> g.fillPolygon(new double[] {m, s, m, 0}, new double[] {0, m, s, m}, 4);
      case TRIANGLE -> g.fillPolygon(new double[] {m, s, 0}, new double[] {i / 2, s - i, s - i}, 3);
      case CROSS -> {
        g.setLineWidth(s / 4);
        g.strokeLine(i * 1.5, i * 1.5, s - i * 1.5, s - i * 1.5);
        g.strokeLine(i * 1.5, s - i * 1.5, s - i * 1.5, i * 1.5);
      }
      case RING -> {
        g.setLineWidth(s / 6);
        double inset = i + s / 12;
        g.strokeOval(inset, inset, s - 2 * inset, s - 2 * inset);
      }
    }
  }
}

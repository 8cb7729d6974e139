package org.chronofront.ui.matrix;

import java.time.LocalDate;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.chronofront.render.style.Theme;
import org.chronofront.time.Tick;
import org.chronofront.time.TimeScale;
import org.chronofront.time.TimeTicks;
import org.chronofront.ui.mark.Ellipsis;
import org.chronofront.ui.ribbon.RibbonPainter;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Draws the rows that are seen, the axis above them and the day's line through them.
final class MatrixPainter {
  private static final String FAMILY = "IBM Plex Sans";
  private static final Font TEXT = Font.font(FAMILY, 12);
  private static final Font SMALL = Font.font(FAMILY, 8.5);
  private static final double EDGE = 8;
  private static final double LABEL_GAP = 84;
  private static final double TICK_GAP = 7;
  private static final double LONG = 12;
  private static final double SHORT = 4;

  private final MatrixModel model;
  private final Ellipsis names = new Ellipsis();

  MatrixPainter(MatrixModel model) {
    this.model = model;
  }

  /// Draws all of it.
  ///
  /// @param scale its pixel 0 stands where names end
  void paint(GraphicsContext g, MatrixLayout layout, TimeScale scale) {
    Theme theme = model.session().themeProperty().get();
    MatrixColors colors = MatrixColors.of(theme);
    g.setFill(colors.paper());
    g.fillRect(0, 0, layout.width(), layout.height());
    Session session = model.session();
    RibbonPainter ribbons =
        new RibbonPainter(session.actorColors(), theme, session.fadingProperty().get());
    String selected = model.selected();
    for (int row = layout.firstSeen(); row < layout.seenEnd(); row++) {
      row(g, layout, scale, new Row(row, selected), ribbons, colors);
    }
    g.setFill(colors.paper());
    g.fillRect(0, 0, layout.width(), MatrixLayout.AXIS);
    axis(g, layout, scale, colors);
    day(g, layout, scale, colors);
  }

  private record Row(int index, @Nullable String selected) {}

  private void row(
      GraphicsContext g,
      MatrixLayout layout,
      TimeScale scale,
      Row row,
      RibbonPainter ribbons,
      MatrixColors colors) {
    String place = model.places().get(row.index());
    double top = Math.rint(layout.rowTop(row.index()));
    boolean large = layout.rowHeight() >= MatrixLayout.LARGE;
    if (place.equals(row.selected())) {
      g.setFill(colors.selected());
      g.fillRect(0, top, layout.width(), layout.rowHeight());
    }
    g.setFont(large ? TEXT : SMALL);
    g.setFill(colors.ink());
    g.setTextAlign(TextAlignment.RIGHT);
    g.setTextBaseline(VPos.CENTER);
    double room = layout.gutter() - 2 * EDGE;
    g.fillText(
        names.fit(model.name(place), g.getFont(), room),
        layout.gutter() - EDGE,
        top + layout.rowHeight() / 2);
    double inset = large ? 2 : 1;
    ribbons.paint(
        g,
        model.history(place),
        scale,
        new Rectangle2D(
            layout.gutter(), top + inset - 1, layout.axisWidth(), layout.rowHeight() - inset),
        model.session().extent());
  }

  private static void axis(
      GraphicsContext g, MatrixLayout layout, TimeScale scale, MatrixColors colors) {
    double left = layout.gutter();
    double bottom = MatrixLayout.AXIS - 1;
    g.setFill(colors.line());
    g.fillRect(0, bottom, layout.width(), 1);
    g.setFont(TEXT);
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    for (Tick tick : TimeTicks.of(scale, LABEL_GAP, TICK_GAP)) {
      double x = Math.rint(left + tick.x());
      double length = tick.major() ? LONG : SHORT;
      g.setFill(tick.major() ? colors.muted() : colors.line());
      g.fillRect(x, bottom - length, 1, length);
      if (tick.major() && x + 4 + Ellipsis.width(tick.label(), TEXT) <= layout.width()) {
        g.fillText(tick.label(), x + 4, 10);
      }
    }
  }

  private void day(GraphicsContext g, MatrixLayout layout, TimeScale scale, MatrixColors colors) {
    LocalDate day = model.session().dayProperty().get();
    double x = layout.gutter() + Math.rint(scale.x(day.toEpochDay() + 0.5));
    if (x < layout.gutter() || x > layout.gutter() + layout.axisWidth()) {
      return;
    }
    g.setFill(colors.paper());
    g.fillRect(x - 1.5, MatrixLayout.AXIS, 4, layout.height() - MatrixLayout.AXIS);
    g.setFill(colors.accent());
    g.fillRect(x - 0.5, 2, 2, layout.height());
    g.fillOval(x - 3.5, 0, 8, 8);
  }
}

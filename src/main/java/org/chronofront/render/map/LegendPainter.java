package org.chronofront.render.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.render.label.FontWeight;
import org.chronofront.render.map.MapCaption.LegendForm;
import org.chronofront.render.style.Theme;

/// Draws the legend's panel, its top left corner at the origin.
final class LegendPainter {
  static final double HEADER = 28;
  private static final double PAD = 12;
  private static final double TEXT_X = 40;
  private static final double SIZE = 12;
  private static final double FOOT = 6;
  private static final double ARROW = 18;

  /// A legend ready to be copied.
  record Panel(Sprite sprite, double width, double height) {}

  private final MapText text;
  private final MapInk ink;
  private final Theme theme;

  LegendPainter(MapText text, Theme theme) {
    this.text = text;
    this.theme = theme;
    this.ink = MapInk.of(theme);
  }

  /// Draws the legend, in as many columns as it takes to be no higher than `room`.
  Panel draw(LegendContent content, int scale, double room) {
    LegendForm form = content.caption().legend();
    boolean open = form != LegendForm.CLOSED;
    List<List<LegendEntry>> columns =
        open ? columns(LegendEntries.of(content, text, theme), room - HEADER - FOOT) : List.of();
    MapText.Line title = text.line(content.title(), FontWeight.SEMI_BOLD, SIZE);
    List<Double> widths = widths(columns, title);
    double width = PAD + widths.stream().mapToDouble(Double::doubleValue).sum();
    double height = HEADER;
    for (int i = 0; i < columns.size(); i++) {
      height = Math.max(height, top(columns, i) + height(columns.get(i)) + FOOT);
    }
    double w = Math.ceil(Math.max(width, title.width() + 2 * PAD + ARROW));
    double h = Math.ceil(height);
    Sprite sprite =
        SpriteCanvas.draw(
            -1,
            -1,
            w + 1,
            h + 1,
            scale,
            g -> {
              if (form != LegendForm.PRINTED) {
                panel(g, w, h);
                arrow(g, w - PAD - 5, 14, open);
              }
              g.setColor(MapInk.color(ink.ink()));
              title.draw(g, PAD, 18.5);
              draw(g, columns, widths);
            });
    return new Panel(sprite, w, h);
  }

  private static List<List<LegendEntry>> columns(List<LegendEntry> entries, double room) {
    List<List<LegendEntry>> columns = new ArrayList<>();
    List<LegendEntry> column = new ArrayList<>();
    columns.add(column);
    boolean one = height(entries) <= room;
    for (LegendEntry entry : entries) {
      boolean full = height(column) + entry.height() > room;
      boolean turn = entry.heading() && columns.size() == 1;
      if (!one && !column.isEmpty() && (full || turn)) {
        column = new ArrayList<>();
        columns.add(column);
      }
      column.add(entry);
    }
    return columns;
  }

  private static double height(List<LegendEntry> column) {
    return column.stream().mapToDouble(LegendEntry::height).sum();
  }

  /// Of each column up to the end of its words, what stands before the next column's being room
  /// enough; the title is above the first one, the arrow at the end of the last one's heading.
  private static List<Double> widths(List<List<LegendEntry>> columns, MapText.Line title) {
    List<Double> widths = new ArrayList<>();
    for (List<LegendEntry> column : columns) {
      double widest = widths.isEmpty() ? PAD + title.width() : 0;
      for (LegendEntry entry : column) {
        widest = Math.max(widest, (entry.flush() ? PAD : TEXT_X) + entry.text().width());
      }
      if (column.getFirst().heading()) {
        widest = Math.max(widest, PAD + column.getFirst().text().width() + ARROW);
      }
      widths.add(Math.ceil(widest));
    }
    return widths;
  }

  private void draw(Graphics2D g, List<List<LegendEntry>> columns, List<Double> widths) {
    double x = 0;
    for (int i = 0; i < columns.size(); i++) {
      List<LegendEntry> column = columns.get(i);
      double y = top(columns, i);
      g.translate(x, 0);
      for (LegendEntry entry : column) {
        draw(g, entry, y);
        y += entry.height();
      }
      g.translate(-x, 0);
      x += widths.get(i);
    }
  }

  /// A column that begins with a heading begins beside the title; the first one below it.
  private static double top(List<List<LegendEntry>> columns, int column) {
    return column > 0 && columns.get(column).getFirst().heading() ? 0 : HEADER;
  }

  private void panel(Graphics2D g, double w, double h) {
    var outline = new RoundRectangle2D.Double(0.5, 0.5, w - 1, h - 1, 8, 8);
    g.setColor(MapInk.color(ink.panel()));
    g.fill(outline);
    g.setColor(MapInk.color(ink.line()));
    g.setStroke(new BasicStroke(1));
    g.draw(outline);
  }

  private void arrow(Graphics2D g, double x, double y, boolean open) {
    Path2D arrow = new Path2D.Double();
    double turn = open ? 1 : -1;
    arrow.moveTo(x - 4, y + 2 * turn);
    arrow.lineTo(x, y - 2 * turn);
    arrow.lineTo(x + 4, y + 2 * turn);
    g.setColor(MapInk.color(ink.muted()));
    g.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(arrow);
  }

  private void draw(Graphics2D g, LegendEntry entry, double y) {
    double middle = y + entry.middle();
    g.setColor(MapInk.color(ink.ink()));
    entry.text().draw(g, entry.flush() ? PAD : TEXT_X, middle + entry.text().capHeight() / 2);
    if (y > 0) { // no line above what begins a column
      entry.symbol().draw(g, PAD + 12, middle);
    }
  }
}

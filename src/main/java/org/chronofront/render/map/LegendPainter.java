package org.chronofront.render.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.model.PlaceKind;
import org.chronofront.render.label.FontWeight;
import org.chronofront.render.map.MapCaption.LegendForm;
import org.chronofront.render.style.EventStyle;
import org.chronofront.render.style.MarkStyle;
import org.chronofront.render.style.Theme;

/// Draws the legend's panel, its top left corner at the origin.
final class LegendPainter {
  static final double HEADER = 28;
  private static final double ROW = 20;
  private static final double PAD = 12;
  private static final double TEXT_X = 44;
  private static final double MOST_TEXT = 190;
  private static final double SIZE = 12;
  private static final int MOST_AREAS = 6;
  private static final double FOOT = 6;
  private static final double GLYPH = 5.2;

  /// Half the height of a mark's sample, edges included.
  private static final double MOST_MARK = 9;

  private interface Symbol {
    void draw(Graphics2D g, double x, double y);
  }

  private record Entry(Symbol symbol, MapText.Line text, boolean heading) {}

  /// A legend ready to be copied.
  record Panel(Sprite sprite, double width, double height) {}

  private final MapText text;
  private final MapInk ink;
  private final Theme theme;
  private final MarkPainter marks;

  LegendPainter(MapText text, Theme theme) {
    this.text = text;
    this.theme = theme;
    this.ink = MapInk.of(theme);
    this.marks = new MarkPainter(ink, text);
  }

  /// Draws the legend, in as many columns as it takes to be no higher than `room`.
  Panel draw(LegendContent content, int scale, double room) {
    LegendForm form = content.caption().legend();
    boolean open = form != LegendForm.CLOSED;
    List<List<Entry>> columns = open ? columns(entries(content), room - HEADER - FOOT) : List.of();
    MapText.Line title =
        text.line(open ? content.caption().control() : "Legend", FontWeight.SEMI_BOLD, SIZE);
    double width = 0;
    double height = HEADER;
    for (List<Entry> column : columns) {
      width += width(column);
      height = Math.max(height, HEADER + height(column) + FOOT);
    }
    double w = Math.ceil(Math.max(width, title.width() + 2 * PAD + 18));
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
              draw(g, columns);
            });
    return new Panel(sprite, w, h);
  }

  private static List<List<Entry>> columns(List<Entry> entries, double room) {
    List<List<Entry>> columns = new ArrayList<>();
    List<Entry> column = new ArrayList<>();
    columns.add(column);
    boolean one = height(entries) <= room;
    for (Entry entry : entries) {
      boolean full = height(column) + rowHeight(entry) > room;
      boolean turn = entry.heading && columns.size() == 1;
      if (!one && !column.isEmpty() && (full || turn)) {
        column = new ArrayList<>();
        columns.add(column);
      }
      column.add(entry);
    }
    return columns;
  }

  private static double height(List<Entry> column) {
    return column.stream().mapToDouble(LegendPainter::rowHeight).sum();
  }

  private static double width(List<Entry> column) {
    return column.stream()
        .mapToDouble(entry -> (entry.heading ? PAD : TEXT_X) + entry.text.width() + PAD)
        .max()
        .orElse(0);
  }

  private void draw(Graphics2D g, List<List<Entry>> columns) {
    double x = 0;
    for (List<Entry> column : columns) {
      double y = column.getFirst().heading ? 0 : HEADER;
      g.translate(x, 0);
      for (Entry entry : column) {
        draw(g, entry, y);
        y += rowHeight(entry);
      }
      g.translate(-x, 0);
      x += width(column);
    }
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

  private static double rowHeight(Entry entry) {
    return entry.heading ? ROW + 8 : ROW;
  }

  private void draw(Graphics2D g, Entry entry, double y) {
    double middle = y + rowHeight(entry) - ROW / 2 - 2;
    g.setColor(MapInk.color(ink.ink()));
    entry.text.draw(g, entry.heading ? PAD : TEXT_X, middle + entry.text.capHeight() / 2);
    entry.symbol.draw(g, PAD + 12, middle);
  }

  private List<Entry> entries(LegendContent content) {
    List<Entry> entries = new ArrayList<>();
    for (LegendActor actor : content.actors()) {
      MarkStyle style =
          new MarkStyle(
              MarkStyle.Pattern.SOLID, List.of(actor.argb()), actor.code(), false, false, false, 1);
      entries.add(entry((g, x, y) -> mark(g, style, false, x, y), actor.name()));
    }
    for (LegendContent.State state : content.states()) {
      entries.add(entry((g, x, y) -> mark(g, state.sample(), true, x, y), state.words()));
    }
    if (content.quietPlaces()) {
      entries.add(entry(this::quiet, "place without claims"));
    }
    areas(content.areas(), entries);
    events(content, entries);
    return entries;
  }

  /// Whose the areas are and who draws them so, in as many lines as it takes; many in few words.
  private void areas(List<LegendArea> areas, List<Entry> entries) {
    for (LegendArea area : areas.subList(0, Math.min(areas.size(), MOST_AREAS))) {
      Symbol symbol = (g, x, y) -> AreaBrush.sample(g, area, x, y);
      for (MapText.Line line : text.wrapped(area.words(), FontWeight.REGULAR, SIZE, MOST_TEXT)) {
        entries.add(new Entry(symbol, line, false));
        symbol = (g, x, y) -> {};
      }
    }
    if (areas.size() > MOST_AREAS) {
      entries.add(entry((g, x, y) -> {}, "and %d more areas".formatted(areas.size() - MOST_AREAS)));
    }
  }

  private void events(LegendContent content, List<Entry> entries) {
    boolean discs = content.form() != EventForm.GLYPHS;
    String heading =
        content.kinds().isEmpty() ? "No events in these days" : content.caption().events();
    entries.add(new Entry(this::rule, text.line(heading, FontWeight.SEMI_BOLD, SIZE), true));
    for (LegendContent.Kind kind : content.kinds()) {
      EventStyle style = EventStyle.of(kind.kind(), theme);
      entries.add(
          entry(
              (g, x, y) -> sign(g, style, x, y, discs, false),
              style.label() + " · " + kind.count()));
    }
    if (content.uncertain()) {
      EventStyle style = EventStyle.of(content.kinds().getFirst().kind(), theme);
      entries.add(entry((g, x, y) -> sign(g, style, x, y, discs, true), "date uncertain"));
    }
    if (content.form() == EventForm.DENSITY) {
      density(entries);
    }
    if (content.withoutPoint() > 0) {
      String note = content.withoutPoint() + " without a place on the map";
      entries.add(new Entry((g, x, y) -> {}, text.line(note, FontWeight.REGULAR, SIZE), true));
    }
  }

  /// An event as the map shows it.
  private void sign(
      Graphics2D g, EventStyle style, double x, double y, boolean disc, boolean faint) {
    if (disc) {
      GlyphPainter.drawDisc(g, style, x, y, faint, ink);
    } else if (faint) {
      GlyphPainter.drawFaint(g, style, x, y, GLYPH, ink);
    } else {
      GlyphPainter.draw(g, style, x, y, GLYPH, ink);
    }
  }

  /// What the squares stand for.
  private void density(List<Entry> entries) {
    entries.add(
        new Entry(
            (g, x, y) -> {},
            text.line("Events at a spot, of all kinds", FontWeight.REGULAR, SIZE),
            true));
    int[] steps = EventDensity.STEPS;
    for (int step = 0; step < steps.length; step++) {
      boolean last = step + 1 == steps.length;
      String words =
          last
              ? "%,d or more".formatted(steps[step])
              : "%,d to %,d".formatted(steps[step], steps[step + 1] - 1);
      int color = EventDensity.color(step, ink, ink.paper());
      entries.add(
          entry(
              (g, x, y) -> {
                g.setColor(MapInk.color(color));
                g.fill(new Rectangle2D.Double(x - 5, y - 5, 10, 10));
              },
              words));
    }
  }

  private Entry entry(Symbol symbol, String words) {
    return new Entry(symbol, text.fitting(words, FontWeight.REGULAR, SIZE, MOST_TEXT), false);
  }

  private void mark(Graphics2D g, MarkStyle style, boolean small, double x, double y) {
    AffineTransform before = g.getTransform();
    g.translate(x, y);
    MarkForm form = MarkForm.of(PlaceKind.TOWN, style, small, text);
    double scale = Math.min(0.95, MOST_MARK / (form.halfHeight() + form.edge() - 2));
    g.scale(scale, scale);
    marks.draw(g, form, style);
    g.setTransform(before);
  }

  private void quiet(Graphics2D g, double x, double y) {
    g.setColor(MapInk.color(ink.muted()));
    g.setStroke(new BasicStroke(1.6f));
    g.draw(new java.awt.geom.Ellipse2D.Double(x - 3.2, y - 3.2, 6.4, 6.4));
  }

  private void rule(Graphics2D g, double x, double y) {
    g.setColor(MapInk.color(ink.line()));
    g.setStroke(new BasicStroke(1));
    g.draw(new Line2D.Double(PAD, y - 13, PAD + 60, y - 13));
  }
}

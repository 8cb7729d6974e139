package org.chronofront.render.page;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.render.label.FontWeight;
import org.chronofront.render.label.LabelFonts;
import org.chronofront.render.map.MapInk;
import org.chronofront.render.map.MapText;

/// Paints pages. Confined to one thread.
public final class PagePainter {
  private static final double PAD = 24;
  private static final double TITLE = 20;
  private static final double TEXT = 13;
  private static final double SMALL = 12;
  private static final double FINE = 11;

  /// Of the page's height, what may at most be taken by sources and credits.
  private static final double MOST_FOOT = 0.4;

  private final MapText text;

  /// Paints in these fonts.
  public PagePainter(LabelFonts fonts) {
    this.text = new MapText(fonts);
  }

  /// Draws the map into its place: as many device pixels as it is told.
  @FunctionalInterface
  public interface MapDrawer {
    /// Draws the map.
    ///
    /// @param width logical pixels
    /// @param height logical pixels
    /// @param target to be filled: width × height × scale² pixels, row by row
    void draw(int width, int height, int[] target);
  }

  private record Row(MapText.Line line, double height, int argb) {}

  /// The size of the map on a page, in logical pixels: width, then height.
  public int[] mapSize(MapPage page) {
    MapInk ink = MapInk.of(page.theme());
    int height = page.height() - height(head(page, ink)) - height(foot(page, ink));
    return new int[] {page.width(), Math.max(64, height)};
  }

  /// Paints the page with its map.
  public Pixels paint(MapPage page, MapDrawer map) {
    MapInk ink = MapInk.of(page.theme());
    List<Row> head = head(page, ink);
    List<Row> foot = foot(page, ink);
    int[] size = mapSize(page);
    int scale = page.scale();
    int width = page.width() * scale;
    int mapTop = height(head);
    int height = (mapTop + size[1] + height(foot)) * scale;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    Graphics2D g = image.createGraphics();
    try {
      smooth(g);
      g.scale(scale, scale);
      g.setColor(MapInk.color(ink.paper()));
      g.fillRect(0, 0, page.width(), height);
      rows(g, head, PAD * 0.75);
      rows(g, foot, mapTop + size[1] + PAD * 0.5);
      int[] drawn = new int[width * size[1] * scale];
      map.draw(size[0], size[1], drawn);
      System.arraycopy(drawn, 0, pixels, mapTop * scale * width, drawn.length);
      g.setColor(MapInk.color(ink.line()));
      g.setStroke(new BasicStroke(1));
      if (mapTop > 0) {
        g.draw(new Line2D.Double(0, mapTop - 0.5, page.width(), mapTop - 0.5));
      }
      double bottom = mapTop + size[1] + 0.5;
      g.draw(new Line2D.Double(0, bottom, page.width(), bottom));
    } finally {
      g.dispose();
    }
    return new Pixels(pixels, width, height);
  }

  private List<Row> head(MapPage page, MapInk ink) {
    List<Row> rows = new ArrayList<>();
    double width = page.width() - 2 * PAD;
    if (!page.title().isBlank()) {
      add(rows, page.title(), FontWeight.SEMI_BOLD, TITLE, width, ink.ink());
    }
    if (!page.subtitle().isBlank()) {
      add(rows, page.subtitle(), FontWeight.REGULAR, TEXT, width, ink.muted());
    }
    return rows;
  }

  private List<Row> foot(MapPage page, MapInk ink) {
    List<Row> rows = new ArrayList<>();
    double width = page.width() - 2 * PAD;
    List<Row> credits = new ArrayList<>();
    add(credits, page.credits(), FontWeight.REGULAR, FINE, width, ink.muted());
    if (!page.sources().isEmpty()) {
      add(rows, "Sources", FontWeight.SEMI_BOLD, SMALL, width, ink.ink());
      double room = page.height() * MOST_FOOT - height(credits);
      int shown = 0;
      for (String source : page.sources()) {
        List<Row> next = new ArrayList<>();
        add(next, source, FontWeight.REGULAR, SMALL, width, ink.ink());
        boolean last = shown + 1 == page.sources().size();
        if (height(rows) + height(next) + (last ? 0 : SMALL * 1.5) > room) {
          break;
        }
        rows.addAll(next);
        shown++;
      }
      if (shown < page.sources().size()) {
        String more = "and %d more".formatted(page.sources().size() - shown);
        add(rows, more, FontWeight.REGULAR, SMALL, width, ink.muted());
      }
    }
    if (!rows.isEmpty()) {
      Row last = rows.removeLast();
      rows.add(new Row(last.line, last.height + 6, last.argb));
    }
    rows.addAll(credits);
    return rows;
  }

  private void add(
      List<Row> rows, String words, FontWeight weight, double size, double width, int argb) {
    if (!words.isBlank()) {
      for (MapText.Line line : text.wrapped(words, weight, size, width)) {
        rows.add(new Row(line, Math.ceil(size * 1.45), argb));
      }
    }
  }

  private static int height(List<Row> rows) {
    double lines = rows.stream().mapToDouble(Row::height).sum();
    return rows.isEmpty() ? 0 : (int) Math.ceil(lines + PAD * 1.25);
  }

  private static void rows(Graphics2D g, List<Row> rows, double top) {
    double y = top;
    for (Row row : rows) {
      g.setColor(MapInk.color(row.argb));
      row.line.draw(g, PAD, y + row.line.size() * 1.08);
      y += row.height;
    }
  }

  private static void smooth(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }
}

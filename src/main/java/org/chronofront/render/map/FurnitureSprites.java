package org.chronofront.render.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.chronofront.render.label.FontWeight;
import org.chronofront.render.style.Theme;

/// The scale bars with their north arrows and the attributions that were drawn last. Confined to
/// one thread.
final class FurnitureSprites {
  private static final double SMALL = 11;
  private static final double CREDIT_LINE = 14;
  private static final int KEPT = 24;

  /// One thing ready to be copied; its anchor is its upper left corner.
  record Thing(Sprite sprite, double width, double height) {}

  private record BarKey(ScaleBar bar, boolean plate, Theme theme, int scale) {}

  private record CreditKey(String text, int width, boolean plate, Theme theme, int scale) {}

  private final MapText text;
  private final Recent<BarKey, Thing> bars = new Recent<>(KEPT);
  private final Recent<CreditKey, Thing> credits = new Recent<>(KEPT);

  FurnitureSprites(MapText text) {
    this.text = text;
  }

  /// A scale bar with a north arrow at its right.
  ///
  /// @param plate whether it has a ground of its own, as it lies over marks
  Thing bar(ScaleBar bar, boolean plate, MapScene scene) {
    return bars.get(new BarKey(bar, plate, scene.theme(), scene.scale()), this::drawBar);
  }

  /// The attribution in as few lines as fit the width, all about as long.
  ///
  /// @param plate whether it has a ground of its own, as it lies over marks
  Thing credit(String words, double width, boolean plate, MapScene scene) {
    return credits.get(
        new CreditKey(
            words.replace("© ", "©\u00A0").replace(" ·", "\u00A0·"), // no line begins with a dot
            (int) width,
            plate,
            scene.theme(),
            scene.scale()),
        this::drawCredit);
  }

  private Thing drawBar(BarKey key) {
    MapInk ink = MapInk.of(key.theme);
    MapText.Line label = text.line(key.bar.label(), FontWeight.MEDIUM, SMALL);
    MapText.Line north = text.line("N", FontWeight.SEMI_BOLD, SMALL);
    double width = key.bar.width();
    double right = Math.max(width, label.width()) + 30;
    double height = 26;
    Sprite sprite =
        SpriteCanvas.draw(
            -4,
            -4,
            right + 4,
            height + 4,
            key.scale,
            g -> {
              if (key.plate) {
                plate(g, right, height, ink);
              }
              g.translate(0, height);
              label.drawOver(g, 1, -10, ink.ink(), halo(ink), 2);
              Path2D bar = new Path2D.Double();
              bar.moveTo(0.75, -6);
              bar.lineTo(0.75, -1);
              bar.lineTo(width - 0.75, -1);
              bar.lineTo(width - 0.75, -6);
              stroke(g, bar, 4.5f, halo(ink));
              stroke(g, bar, 1.5f, ink.ink());
              north(g, north, right - 10, ink);
            });
    return new Thing(sprite, right, height);
  }

  private static void north(Graphics2D g, MapText.Line letter, double x, MapInk ink) {
    Path2D arrow = new Path2D.Double();
    arrow.moveTo(x, -25);
    arrow.lineTo(x + 4.5, -13.5);
    arrow.lineTo(x, -16);
    arrow.lineTo(x - 4.5, -13.5);
    arrow.closePath();
    stroke(g, arrow, 3, halo(ink));
    g.setColor(MapInk.color(ink.ink()));
    g.fill(arrow);
    letter.drawOver(g, x - letter.width() / 2, -1, ink.ink(), halo(ink), 2);
  }

  private static void stroke(Graphics2D g, Path2D path, float width, int argb) {
    g.setColor(MapInk.color(argb));
    g.setStroke(new BasicStroke(width, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
    g.draw(path);
  }

  private Thing drawCredit(CreditKey key) {
    MapInk ink = MapInk.of(key.theme);
    List<MapText.Line> lines = balanced(key.text, key.width);
    double width = lines.stream().mapToDouble(MapText.Line::width).max().orElse(0);
    double height = CREDIT_LINE * lines.size();
    Sprite sprite =
        SpriteCanvas.draw(
            -4,
            -4,
            width + 4,
            height + 4,
            key.scale,
            g -> {
              if (key.plate) {
                plate(g, width, height, ink);
              }
              double y = 11;
              for (MapText.Line line : lines) {
                line.drawOver(g, width - line.width(), y, ink.muted(), halo(ink), 2);
                y += CREDIT_LINE;
              }
            });
    return new Thing(sprite, width, height);
  }

  /// Lines of about the same length: as narrow as they can be without becoming more.
  private List<MapText.Line> balanced(String words, double width) {
    List<MapText.Line> lines = text.wrapped(words, FontWeight.REGULAR, SMALL, width);
    for (double narrower = width - 10; narrower > width / 2; narrower -= 10) {
      List<MapText.Line> next = text.wrapped(words, FontWeight.REGULAR, SMALL, narrower);
      if (next.size() > lines.size()) {
        break;
      }
      lines = next;
    }
    return lines;
  }

  private static void plate(Graphics2D g, double width, double height, MapInk ink) {
    g.setColor(MapInk.color(ink.panel()));
    g.fill(new RoundRectangle2D.Double(-4, -2, width + 8, height + 4, 6, 6));
  }

  private static int halo(MapInk ink) {
    return (ink.paper() & 0xFFFFFF) | 0xD0000000;
  }
}

package org.chronofront.render.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.model.EventKind;
import org.chronofront.render.label.FontWeight;
import org.chronofront.render.style.EventStyle;
import org.chronofront.render.style.Theme;

/// Draws a row of glyphs with numbers: what happened at one spot, by kind. A single event is its
/// glyph alone. A glyph, or a number, is faint when none of its events surely happened in the
/// window. Confined to one thread.
final class StackSprites {
  static final double HEIGHT = 19;
  static final double NUMBER_HEIGHT = 14;
  private static final int KEPT = 600;
  private static final double GLYPH = 5.2;
  private static final double PAD = 5;
  private static final double NUMBER_SIZE = 11;

  /// A row ready to be copied; its anchor is its middle.
  ///
  /// @param edges from the middle: where each item begins, and where the last ends
  @SuppressWarnings("ArrayRecordComponent") // shared, never changed
  record Row(Sprite sprite, double width, double height, double[] edges) {}

  private record Item(EventKind kind, int count, boolean faint) {}

  private record Key(List<Item> items, int selected, boolean plate, Theme theme, int scale) {}

  private record NumberKey(int count, boolean selected, boolean faint, Theme theme, int scale) {}

  private final MapText text;
  private final Recent<Key, Row> rows = new Recent<>(KEPT);
  private final Recent<NumberKey, Row> numbers = new Recent<>(KEPT);

  StackSprites(MapText text) {
    this.text = text;
  }

  /// The row of a stack.
  ///
  /// @param plate whether it always stands on a plate, being part of a mark
  Row row(EventStack stack, MapScene scene, boolean plate) {
    int selectedRow = scene.focus().eventRow();
    List<Item> items = new ArrayList<>();
    int selected = -1;
    for (EventStack.Group group : stack.groups()) {
      if (selectedRow >= 0 && group.rows().contains(selectedRow)) {
        selected = items.size();
      }
      boolean faint = group.rows().ints().allMatch(scene::uncertain);
      items.add(new Item(group.kind(), group.rows().size(), faint));
    }
    return rows.get(
        new Key(items, selected, plate || stack.size() > 1, scene.theme(), scene.scale()),
        this::draw);
  }

  /// How many events a stack holds, whatever their kinds: its form where there is little room.
  Row number(EventStack stack, MapScene scene) {
    int selected = scene.focus().eventRow();
    List<EventStack.Group> groups = stack.groups();
    return numbers.get(
        new NumberKey(
            stack.size(),
            groups.stream().anyMatch(group -> group.rows().contains(selected)),
            groups.stream().allMatch(group -> group.rows().ints().allMatch(scene::uncertain)),
            scene.theme(),
            scene.scale()),
        this::drawNumber);
  }

  private Row drawNumber(NumberKey key) {
    MapText.Line number = number(text, key.count);
    double width = Math.max(NUMBER_HEIGHT, number.width() + 8);
    double half = NUMBER_HEIGHT / 2;
    MapInk ink = MapInk.of(key.theme);
    Sprite sprite =
        SpriteCanvas.draw(
            -width / 2 - 1,
            -half - 1,
            width / 2 + 1,
            half + 1,
            key.scale,
            g -> {
              plate(g, ink, width, NUMBER_HEIGHT);
              if (key.selected) {
                ring(g, ink, -width / 2, width / 2, half);
              }
              g.setColor(MapInk.color(key.faint ? ink.muted() : ink.ink()));
              number.draw(g, -number.width() / 2, number.capHeight() / 2);
            });
    return new Row(sprite, width, NUMBER_HEIGHT, new double[] {-width / 2, width / 2});
  }

  /// The digits of a number.
  static MapText.Line number(MapText text, int count) {
    return text.line(Integer.toString(count), FontWeight.MEDIUM, 10);
  }

  /// The plate of a number of one digit around a point.
  static void plate(Graphics2D g, MapInk ink, double size, double x, double y) {
    g.translate(x, y);
    plate(g, ink, size, size);
    g.translate(-x, -y);
  }

  private static void plate(Graphics2D g, MapInk ink, double width, double height) {
    var plate = new RoundRectangle2D.Double(-width / 2, -height / 2, width, height, height, height);
    g.setColor(MapInk.color(ink.panel()));
    g.fill(plate);
    g.setColor(MapInk.color(ink.line()));
    g.setStroke(new BasicStroke(1));
    g.draw(plate);
  }

  /// The ring of the selected event.
  private static void ring(Graphics2D g, MapInk ink, double left, double right, double half) {
    double height = 2 * half - 1;
    g.setColor(MapInk.color(ink.accent()));
    g.setStroke(new BasicStroke(2.2f));
    g.draw(
        new RoundRectangle2D.Double(
            left + 1, -half + 0.5, right - left - 2, height, height - 1, height - 1));
  }

  private Row draw(Key key) {
    List<MapText.Line> numbers = new ArrayList<>();
    double[] edges = new double[key.items.size() + 1];
    double width = 0;
    for (int i = 0; i < key.items.size(); i++) {
      MapText.Line number =
          text.line(Integer.toString(key.items.get(i).count), FontWeight.MEDIUM, NUMBER_SIZE);
      numbers.add(number);
      width += 2 * PAD + 2 * GLYPH + (key.items.get(i).count > 1 ? number.width() + 1 : -2);
      edges[i + 1] = width;
    }
    for (int i = 0; i < edges.length; i++) {
      edges[i] -= width / 2;
    }
    double w = width / 2 + 4;
    double h = HEIGHT / 2 + 4;
    Sprite sprite = SpriteCanvas.draw(-w, -h, w, h, key.scale, g -> draw(g, key, numbers, edges));
    return new Row(sprite, width, HEIGHT, edges);
  }

  private static void draw(Graphics2D g, Key key, List<MapText.Line> numbers, double[] edges) {
    MapInk ink = MapInk.of(key.theme);
    double left = edges[0];
    double half = HEIGHT / 2;
    if (key.plate) {
      plate(g, ink, -2 * left, HEIGHT);
    }
    for (int i = 0; i < key.items.size(); i++) {
      Item item = key.items.get(i);
      if (i == key.selected) {
        ring(g, ink, edges[i], edges[i + 1], half);
      }
      double x = edges[i] + PAD + GLYPH - (item.count > 1 ? 0 : 1);
      EventStyle style = EventStyle.of(item.kind, key.theme);
      if (item.faint) {
        GlyphPainter.drawFaint(g, style, x, 0, GLYPH, ink);
      } else {
        GlyphPainter.draw(g, style, x, 0, GLYPH, ink);
      }
      if (item.count > 1) {
        g.setColor(MapInk.color(ink.ink()));
        numbers.get(i).draw(g, x + GLYPH + 3, numbers.get(i).capHeight() / 2);
      }
    }
  }
}

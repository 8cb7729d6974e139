package org.chronofront.render.map;

import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.render.label.FontWeight;
import org.chronofront.render.label.LabelBox;
import org.chronofront.render.style.Theme;

/// Tells beside a mark how many others gave way to it: "+2". Confined to one thread.
final class MoreLayer {
  private static final int KEPT = 60;
  private static final double HEIGHT = 14;
  private static final double REACH = 36;

  /// A number where it stands.
  ///
  /// @param places the places that gave way
  record PlacedMore(List<PlaceMark> places, Sprite sprite, LabelBox box) {}

  private record Key(int count, Theme theme, int scale) {}

  private record Drawn(Sprite sprite, double width) {}

  private final MapText text;
  private final Recent<Key, Drawn> numbers = new Recent<>(KEPT);

  MoreLayer(MapText text) {
    this.text = text;
  }

  /// Places the numbers and takes their room.
  List<PlacedMore> arrange(MapScene scene, Arrangement.Ground ground) {
    List<PlacedMore> placed = new ArrayList<>();
    ground
        .marks()
        .hidden()
        .forEach(
            (mark, others) -> {
              if (!ground.room().shows(mark.x(), mark.y())
                  || ground.furniture().covers(mark.x(), mark.y())) {
                return;
              }
              Drawn drawn =
                  numbers.get(new Key(others.size(), scene.theme(), scene.scale()), this::draw);
              List<LabelBox> spots = Spots.number(mark.cover(), drawn.width, HEIGHT);
              LabelBox box = ground.room().first(spots);
              box = box != null ? box : ground.room().nearest(spots.getFirst(), REACH);
              if (box != null) {
                ground.room().take(box);
                List<PlaceMark> places = others.stream().map(PlacedMark::place).toList();
                placed.add(new PlacedMore(places, drawn.sprite, box));
              }
            });
    return placed;
  }

  private Drawn draw(Key key) {
    MapInk ink = MapInk.of(key.theme);
    MapText.Line number = number(text, key.count);
    double width = width(number);
    Sprite sprite =
        SpriteCanvas.draw(
            -1,
            -1,
            width + 1,
            HEIGHT + 1,
            key.scale,
            g -> drawAround(g, number, width / 2, HEIGHT / 2, ink));
    return new Drawn(sprite, width);
  }

  /// The digits of a number.
  static MapText.Line number(MapText text, int count) {
    return text.line("+" + count, FontWeight.SEMI_BOLD, 10);
  }

  private static double width(MapText.Line number) {
    return number.width() + 7;
  }

  /// Draws a number on its plate around a point.
  static void drawAround(Graphics2D g, MapText.Line number, double x, double y, MapInk ink) {
    double width = width(number);
    double left = x - width / 2;
    double top = y - HEIGHT / 2;
    g.setColor(MapInk.color(ink.paper()));
    g.fill(new RoundRectangle2D.Double(left - 1, top - 1, width + 2, HEIGHT + 2, 7, 7));
    g.setColor(MapInk.color(ink.muted()));
    g.fill(new RoundRectangle2D.Double(left, top, width, HEIGHT, 5, 5));
    g.setColor(MapInk.color(ink.paper()));
    number.draw(g, left + 3.5, y + number.capHeight() / 2);
  }

  /// Draws the numbers.
  static void draw(Frame frame, SnappedView view, List<PlacedMore> placed) {
    for (PlacedMore more : placed) {
      frame.blend(more.sprite, view.device(more.box.left()), view.device(more.box.top()));
    }
  }
}

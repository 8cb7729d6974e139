package org.chronofront.render.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.geo.Mercator;
import org.chronofront.geo.Viewport;
import org.chronofront.render.label.FontWeight;
import org.chronofront.render.label.LabelBox;
import org.chronofront.render.map.MapCaption.LegendForm;
import org.chronofront.render.style.Theme;
import org.jspecify.annotations.Nullable;

/// Lays out legend (top left), scale bar and north arrow (bottom left) and attribution (bottom
/// right). Confined to one thread.
final class Furniture {
  private static final double MARGIN = 12;
  private static final double MAX_BAR = 140;
  private static final double SMALL = 11;
  private static final int KEPT = 24;

  /// Of the map's width, what the legend may take at most before it closes by itself.
  private static final double MOST_LEGEND = 0.5;

  /// One thing where it stands, in logical pixels.
  record Placed(Sprite sprite, double x, double y, LabelBox box) {}

  /// All of it.
  ///
  /// @param legend the legend's panel, null when hidden
  /// @param legendOpen whether it shows its entries (it does not where the map is too small)
  record Arranged(List<Placed> things, @Nullable LabelBox legend, boolean legendOpen) {}

  private record LegendKey(LegendContent content, Theme theme, int scale, double room) {}

  private record BarKey(ScaleBar bar, Theme theme, int scale) {}

  private record CreditKey(String text, int width, Theme theme, int scale) {}

  private final MapText text;
  private final Recent<LegendKey, LegendPainter.Panel> legends = new Recent<>(KEPT);
  private final Recent<BarKey, Placed> bars = new Recent<>(KEPT);
  private final Recent<CreditKey, Placed> credits = new Recent<>(KEPT);

  Furniture(MapText text) {
    this.text = text;
  }

  Arranged arrange(MapScene scene, SnappedView view, EventCounts counts) {
    List<Placed> things = new ArrayList<>();
    Viewport viewport = view.viewport();
    double latitude = Mercator.latitude(viewport.centreY());
    ScaleBar bar =
        ScaleBar.of(Mercator.metresPerPixel(latitude, viewport.zoom()), barRoom(viewport));
    Placed barSprite = bars.get(new BarKey(bar, scene.theme(), scene.scale()), this::bar);
    things.add(moved(barSprite, MARGIN, viewport.height() - MARGIN));
    if (!scene.caption().attribution().isEmpty()) {
      double room = viewport.width() - barSprite.box().right() - 60;
      CreditKey key =
          new CreditKey(
              scene.caption().attribution().replace("© ", "©\u00A0"),
              Math.max(160, (int) Math.min(room, 620)),
              scene.theme(),
              scene.scale());
      Placed credit = credits.get(key, this::credit);
      things.add(moved(credit, viewport.width() - 8, viewport.height() - 6));
    }
    LegendForm wanted = scene.caption().legend();
    if (wanted == LegendForm.HIDDEN || wanted == LegendForm.PRINTED) {
      return new Arranged(things, null, false);
    }
    return legend(scene, view, counts, things);
  }

  private Arranged legend(
      MapScene scene, SnappedView view, EventCounts counts, List<Placed> things) {
    LegendContent content = LegendContent.of(scene, counts, MapInk.of(scene.theme()));
    double room = view.viewport().height() - 70;
    LegendPainter.Panel panel = panel(content, scene, room);
    LegendForm form = scene.caption().legend();
    boolean open = form != LegendForm.CLOSED;
    if (form == LegendForm.OPEN && panel.width() > view.viewport().width() * MOST_LEGEND) {
      MapCaption closed =
          new MapCaption(
              LegendForm.CLOSED, content.caption().control(), content.caption().events(), "");
      content = new LegendContent(closed, List.of(), List.of(), false, List.of(), false, 0);
      panel = panel(content, scene, room);
      open = false;
    }
    LabelBox box = new LabelBox(MARGIN, MARGIN, MARGIN + panel.width(), MARGIN + panel.height());
    things.add(new Placed(panel.sprite(), MARGIN, MARGIN, box));
    return new Arranged(things, box, open);
  }

  private LegendPainter.Panel panel(LegendContent content, MapScene scene, double room) {
    return legends.get(
        new LegendKey(content, scene.theme(), scene.scale(), room),
        key -> new LegendPainter(text, key.theme).draw(key.content, key.scale, key.room));
  }

  /// The legend by itself.
  LegendPainter.Panel legend(MapScene scene, EventCounts counts, double room) {
    return panel(LegendContent.of(scene, counts, MapInk.of(scene.theme())), scene, room);
  }

  private static double barRoom(Viewport viewport) {
    return Math.clamp(viewport.width() / 4, 40, MAX_BAR);
  }

  private static Placed moved(Placed thing, double x, double y) {
    LabelBox box = thing.box();
    return new Placed(
        thing.sprite(),
        x,
        y,
        new LabelBox(box.left() + x, box.top() + y, box.right() + x, box.bottom() + y));
  }

  private Placed bar(BarKey key) {
    MapInk ink = MapInk.of(key.theme);
    MapText.Line label = text.line(key.bar.label(), FontWeight.MEDIUM, SMALL);
    MapText.Line north = text.line("N", FontWeight.SEMI_BOLD, SMALL);
    double width = key.bar.width();
    double right = width + 34;
    Sprite sprite =
        SpriteCanvas.draw(
            -4,
            -30,
            right,
            4,
            key.scale,
            g -> {
              label.drawOver(g, 1, -10, ink.ink(), halo(ink), 2);
              Path2D bar = new Path2D.Double();
              bar.moveTo(0.75, -6);
              bar.lineTo(0.75, -1);
              bar.lineTo(width - 0.75, -1);
              bar.lineTo(width - 0.75, -6);
              stroke(g, bar, 4.5f, halo(ink));
              stroke(g, bar, 1.5f, ink.ink());
              north(g, north, width + 20, ink);
            });
    return new Placed(sprite, 0, 0, new LabelBox(0, -24, right - 4, 0));
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

  private Placed credit(CreditKey key) {
    MapInk ink = MapInk.of(key.theme);
    List<MapText.Line> lines = text.wrapped(key.text, FontWeight.REGULAR, SMALL, key.width);
    double width = lines.stream().mapToDouble(MapText.Line::width).max().orElse(0);
    double height = 14.0 * lines.size();
    Sprite sprite =
        SpriteCanvas.draw(
            -width - 4,
            -height - 4,
            4,
            6,
            key.scale,
            g -> {
              double y = -height + 11;
              for (MapText.Line line : lines) {
                line.drawOver(g, -line.width(), y, ink.muted(), halo(ink), 2);
                y += 14;
              }
            });
    return new Placed(sprite, 0, 0, new LabelBox(-width, -height, 0, 0));
  }

  private static int halo(MapInk ink) {
    return (ink.paper() & 0xFFFFFF) | 0xD0000000;
  }

  static void draw(Frame frame, SnappedView view, Arranged arranged) {
    for (Placed thing : arranged.things()) {
      frame.blend(thing.sprite(), view.device(thing.x()), view.device(thing.y()));
    }
  }
}

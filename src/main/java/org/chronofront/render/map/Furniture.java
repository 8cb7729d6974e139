package org.chronofront.render.map;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.geo.Mercator;
import org.chronofront.geo.Viewport;
import org.chronofront.render.label.LabelBox;
import org.chronofront.render.map.FurnitureSprites.Thing;
import org.chronofront.render.map.MapCaption.LegendForm;
import org.chronofront.render.style.Theme;
import org.jspecify.annotations.Nullable;

/// Lays out legend (top left), attribution (bottom right), scale bar and north arrow (bottom left).
/// The panels stay where they are; the others move along the edges to where no mark is. Confined to
/// one thread.
final class Furniture {
  private static final double MARGIN = 12;
  private static final double MAX_BAR = 140;
  private static final double CREDIT_MARGIN = 8;
  private static final double MOST_CREDIT = 900;
  private static final double LEAST_CREDIT = 160;
  private static final double STEP = 16;

  /// How far names stay from panels.
  private static final double AROUND = 4;

  private static final int KEPT = 24;

  /// What stays free at the map's right edge, for buttons, before the legend closes by itself.
  private static final double BESIDE_LEGEND = 48;

  /// One thing where it stands, in logical pixels.
  record Placed(Sprite sprite, LabelBox box) {}

  /// All of it.
  ///
  /// @param legend the legend's panel, null when hidden
  /// @param panels what hides the map: the legend and what the window lays over the picture
  record Arranged(List<Placed> things, @Nullable LabelBox legend, List<LabelBox> panels) {
    /// Whether a point lies under a panel.
    boolean covers(double x, double y) {
      return panels.stream().anyMatch(panel -> panel.holds(x, y));
    }
  }

  private record LegendKey(LegendContent content, Theme theme, int scale, double room) {}

  private final MapText text;
  private final FurnitureSprites sprites;
  private final Recent<LegendKey, LegendPainter.Panel> legends = new Recent<>(KEPT);

  Furniture(MapText text) {
    this.text = text;
    this.sprites = new FurnitureSprites(text);
  }

  /// Places the furniture and takes its room, that of marks being taken already.
  ///
  /// @param content what the legend says
  Arranged arrange(MapScene scene, SnappedView view, LegendContent content, Room room) {
    List<Placed> things = new ArrayList<>();
    List<LabelBox> panels = new ArrayList<>(scene.caption().covered());
    LabelBox legend = legend(scene, view, content, things);
    if (legend != null) {
      panels.add(legend);
    }
    panels.forEach(room::take);
    Viewport viewport = view.viewport();
    double latitude = Mercator.latitude(viewport.centreY());
    ScaleBar length =
        ScaleBar.of(Mercator.metresPerPixel(latitude, viewport.zoom()), barRoom(viewport));
    Thing bar = sprites.bar(length, false, scene);
    if (!scene.caption().attribution().isEmpty()) {
      things.add(credit(scene, viewport, bar.width(), room));
    }
    double left = legend == null ? MARGIN : legend.right() + MARGIN;
    Placed scale = bar(bar, viewport, left, room);
    things.add(scale == null ? overMarks(sprites.bar(length, true, scene), viewport, room) : scale);
    panels.forEach(panel -> room.take(panel.grown(AROUND)));
    return new Arranged(List.copyOf(things), legend, List.copyOf(panels));
  }

  /// Bottom right, or further along the lower edge where marks are in the way, if need be in more
  /// lines; else along the upper edge.
  private Placed credit(MapScene scene, Viewport viewport, double barWidth, Room room) {
    double most = Math.clamp(viewport.width() - barWidth - 60, LEAST_CREDIT, MOST_CREDIT);
    for (boolean low : new boolean[] {true, false}) {
      for (double part = 1; part > 0.3; part -= 0.2) {
        Thing credit = credit(scene, Math.max(LEAST_CREDIT, most * part), false);
        double right = viewport.width() - CREDIT_MARGIN - credit.width();
        double top = low ? viewport.height() - 6 - credit.height() : MARGIN;
        Placed placed = along(credit, right, CREDIT_MARGIN, top, room);
        if (placed != null) {
          return placed;
        }
      }
    }
    Thing usual = credit(scene, most, true);
    double left = viewport.width() - CREDIT_MARGIN - usual.width();
    return taking(placed(usual, left, viewport.height() - 6 - usual.height()), room);
  }

  private Thing credit(MapScene scene, double width, boolean plate) {
    return sprites.credit(scene.caption().attribution(), width, plate, scene);
  }

  /// Bottom left, or further along the lower edge, or the upper one right of the legend, or up
  /// along the left edge.
  private static @Nullable Placed bar(Thing bar, Viewport viewport, double upperLeft, Room room) {
    double low = viewport.height() - MARGIN - bar.height();
    double last = viewport.width() - MARGIN - bar.width();
    Placed placed = along(bar, MARGIN, last, low, room);
    if (placed == null) {
      placed = along(bar, upperLeft, last, MARGIN, room);
    }
    for (double top = low; placed == null && top >= MARGIN; top -= STEP) {
      placed = along(bar, MARGIN, MARGIN, top, room);
    }
    return placed;
  }

  private static Placed overMarks(Thing bar, Viewport viewport, Room room) {
    return taking(placed(bar, MARGIN, viewport.height() - MARGIN - bar.height()), room);
  }

  /// A thing at the first free place on the way from one left side to another; null for none.
  private static @Nullable Placed along(
      Thing thing, double from, double to, double top, Room room) {
    double step = from <= to ? STEP : -STEP;
    for (double left = from; step > 0 ? left <= to : left >= to; left += step) {
      Placed placed = placed(thing, left, top);
      if (room.clear(placed.box())) {
        return taking(placed, room);
      }
    }
    return null;
  }

  private static Placed taking(Placed placed, Room room) {
    room.take(placed.box());
    return placed;
  }

  private static Placed placed(Thing thing, double left, double top) {
    return new Placed(
        thing.sprite(), new LabelBox(left, top, left + thing.width(), top + thing.height()));
  }

  private @Nullable LabelBox legend(
      MapScene scene, SnappedView view, LegendContent full, List<Placed> things) {
    LegendForm form = scene.caption().legend();
    if (form == LegendForm.HIDDEN || form == LegendForm.PRINTED) {
      return null;
    }
    double room = view.viewport().height() - 70;
    LegendPainter.Panel panel = panel(full, scene, room);
    if (form == LegendForm.OPEN
        && panel.width() > view.viewport().width() - MARGIN - BESIDE_LEGEND) {
      panel = panel(full.closed(), scene, room);
    }
    LabelBox box = new LabelBox(MARGIN, MARGIN, MARGIN + panel.width(), MARGIN + panel.height());
    things.add(new Placed(panel.sprite(), box));
    return box;
  }

  private LegendPainter.Panel panel(LegendContent content, MapScene scene, double room) {
    return legends.get(
        new LegendKey(content, scene.theme(), scene.scale(), room),
        key -> new LegendPainter(text, key.theme).draw(key.content, key.scale, key.room));
  }

  /// The legend by itself.
  LegendPainter.Panel legend(MapScene scene, LegendContent content, double room) {
    return panel(content, scene, room);
  }

  private static double barRoom(Viewport viewport) {
    return Math.clamp(viewport.width() / 4, 40, MAX_BAR);
  }

  static void draw(Frame frame, SnappedView view, Arranged arranged) {
    for (Placed thing : arranged.things()) {
      frame.blend(thing.sprite(), view.device(thing.box().left()), view.device(thing.box().top()));
    }
  }
}

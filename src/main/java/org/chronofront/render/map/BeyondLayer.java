package org.chronofront.render.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.geo.Mercator;
import org.chronofront.geo.Viewport;
import org.chronofront.render.label.FontWeight;
import org.chronofront.render.label.LabelBox;
import org.chronofront.render.map.MapCaption.LegendForm;
import org.chronofront.render.style.Theme;
import org.jspecify.annotations.Nullable;

/// Tells at the picture's edge which places with claims lie beyond it, and in which direction: a
/// click goes there. Many of them could not be told apart at an edge, so then there is none; nor is
/// there any in a file, where nothing can be clicked. Confined to one thread.
final class BeyondLayer {
  /// More places than this are not told of.
  static final int MOST = 3;

  private static final int KEPT = 60;
  private static final double HEIGHT = 20;
  private static final double SIZE = 12;
  private static final double PAD = 7;
  private static final double ARROW = 14;
  private static final double EDGE = 8;
  private static final double REACH = 160;

  /// A name where it stands.
  record PlacedBeyond(PlaceMark place, Sprite sprite, LabelBox box) {}

  private record Key(String name, int turn, Theme theme, int scale) {}

  private record Drawn(Sprite sprite, double width) {}

  private final MapText text;
  private final Recent<Key, Drawn> names = new Recent<>(KEPT);

  BeyondLayer(MapText text) {
    this.text = text;
  }

  /// Places the names and takes their room.
  List<PlacedBeyond> arrange(MapScene scene, SnappedView view, Room room) {
    LegendForm form = scene.caption().legend();
    List<PlacedBeyond> placed = new ArrayList<>();
    if (form == LegendForm.OPEN || form == LegendForm.CLOSED) {
      for (PlaceMark place : beyond(scene, view, room)) {
        PlacedBeyond name = placed(scene, view.viewport(), place, room);
        if (name != null) {
          room.take(name.box);
          placed.add(name);
        }
      }
    }
    return placed;
  }

  private static List<PlaceMark> beyond(MapScene scene, SnappedView view, Room room) {
    Viewport viewport = view.viewport();
    List<PlaceMark> beyond = new ArrayList<>();
    for (PlaceMark place : scene.content().places()) {
      if (place.style() != null && !room.shows(x(viewport, place), y(viewport, place))) {
        beyond.add(place);
        if (beyond.size() > MOST) {
          return List.of();
        }
      }
    }
    return beyond;
  }

  private static double x(Viewport viewport, PlaceMark place) {
    return viewport.screenX(Mercator.x(place.point().longitude()));
  }

  private static double y(Viewport viewport, PlaceMark place) {
    return viewport.screenY(Mercator.y(place.point().latitude()));
  }

  /// Where the line from the picture's middle to the place leaves it, or as near to there as can
  /// be.
  private @Nullable PlacedBeyond placed(
      MapScene scene, Viewport viewport, PlaceMark place, Room room) {
    double dx = x(viewport, place) - viewport.width() / 2;
    double dy = y(viewport, place) - viewport.height() / 2;
    int turn = Math.floorMod(Math.round(Math.atan2(dy, dx) / (Math.PI / 4)), 8);
    Drawn drawn = names.get(new Key(place.name(), turn, scene.theme(), scene.scale()), this::draw);
    double across = viewport.width() / 2 - EDGE - drawn.width / 2;
    double down = viewport.height() / 2 - EDGE - HEIGHT / 2;
    double part = Math.min(1, Math.min(part(across, dx), part(down, dy)));
    double x = viewport.width() / 2 + part * dx;
    double y = viewport.height() / 2 + part * dy;
    LabelBox wanted =
        new LabelBox(x - drawn.width / 2, y - HEIGHT / 2, x + drawn.width / 2, y + HEIGHT / 2);
    LabelBox box = room.nearest(wanted, REACH);
    return box == null ? null : new PlacedBeyond(place, drawn.sprite, box);
  }

  private static double part(double room, double distance) {
    return room / Math.max(1, Math.abs(distance));
  }

  private Drawn draw(Key key) {
    MapInk ink = MapInk.of(key.theme);
    MapText.Line name = text.line(key.name, FontWeight.MEDIUM, SIZE);
    double width = Math.ceil(name.width() + 2 * PAD + ARROW);
    boolean west = key.turn >= 3 && key.turn <= 5;
    Sprite sprite =
        SpriteCanvas.draw(
            -1,
            -1,
            width + 1,
            HEIGHT + 1,
            key.scale,
            g -> {
              var plate = new RoundRectangle2D.Double(0.5, 0.5, width - 1, HEIGHT - 1, 6, 6);
              g.setColor(MapInk.color(ink.panel()));
              g.fill(plate);
              g.setColor(MapInk.color(ink.line()));
              g.setStroke(new BasicStroke(1));
              g.draw(plate);
              arrow(g, west ? PAD + 4 : width - PAD - 4, key.turn, ink);
              g.setColor(MapInk.color(ink.ink()));
              name.draw(g, west ? PAD + ARROW : PAD, HEIGHT / 2 + name.capHeight() / 2);
            });
    return new Drawn(sprite, width);
  }

  /// An arrow that points to the right, turned by eighths.
  private static void arrow(Graphics2D g, double x, int turn, MapInk ink) {
    Path2D arrow = new Path2D.Double();
    arrow.moveTo(4.5, 0);
    arrow.lineTo(-3.5, -4);
    arrow.lineTo(-3.5, 4);
    arrow.closePath();
    AffineTransform before = g.getTransform();
    g.translate(x, HEIGHT / 2);
    g.rotate(turn * Math.PI / 4);
    g.setColor(MapInk.color(ink.accent()));
    g.fill(arrow);
    g.setTransform(before);
  }

  /// Draws the names.
  static void draw(Frame frame, SnappedView view, List<PlacedBeyond> placed) {
    for (PlacedBeyond name : placed) {
      frame.blend(name.sprite, view.device(name.box.left()), view.device(name.box.top()));
    }
  }
}

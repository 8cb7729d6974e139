package org.chronofront.render.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chronofront.geo.Mercator;
import org.chronofront.geo.Viewport;
import org.chronofront.model.PlaceKind;
import org.chronofront.render.map.MarkSprites.Halo;
import org.jspecify.annotations.Nullable;

/// Decides which marks are on the screen, how large, and which lies over which: areas lowest, then
/// places without claims, then roads, then towns by their id, and on top what is under the pointer
/// and what is selected. The order never depends on the order of loading. Confined to one thread.
final class MarkLayer {
  /// From this zoom inwards marks have their letters.
  static final double LETTERS_ZOOM = 5.6;

  private static final double REACH = 120;

  private final MarkSprites sprites;

  MarkLayer(MarkSprites sprites) {
    this.sprites = sprites;
  }

  /// Whether marks are too near to one another for letters and rows of events.
  static boolean compact(SnappedView view) {
    return view.viewport().zoom() < LETTERS_ZOOM;
  }

  /// The marks in or near the view, lowest first.
  List<PlacedMark> arrange(MapScene scene, SnappedView view) {
    Viewport viewport = view.viewport();
    boolean compact = compact(view);
    List<PlacedMark> placed = new ArrayList<>();
    for (PlaceMark place : scene.content().places()) {
      if (place.style() == null && place.kind() == PlaceKind.AREA && !focused(scene, place)) {
        continue;
      }
      double x = viewport.screenX(Mercator.x(place.point().longitude()));
      double y = viewport.screenY(Mercator.y(place.point().latitude()));
      if (x > -REACH
          && y > -REACH
          && x < viewport.width() + REACH
          && y < viewport.height() + REACH) {
        Halo halo = halo(scene.focus(), place.id());
        placed.add(
            new PlacedMark(
                place,
                x,
                y,
                halo == Halo.SELECTED,
                sprites.mark(place, compact, halo, scene.theme(), view.scale())));
      }
    }
    placed.sort(
        Comparator.comparingInt((PlacedMark mark) -> rank(mark, scene.focus()))
            .thenComparing(mark -> mark.place().id(), Comparator.reverseOrder()));
    return placed;
  }

  /// An area of which no claim speaks has nothing to show but its name; it is there when asked for.
  private static boolean focused(MapScene scene, PlaceMark place) {
    return halo(scene.focus(), place.id()) != Halo.NONE;
  }

  private static Halo halo(MapFocus focus, String id) {
    return id.equals(focus.place())
        ? Halo.SELECTED
        : id.equals(focus.hovered()) ? Halo.HOVERED : Halo.NONE;
  }

  private static int rank(PlacedMark mark, MapFocus focus) {
    String id = mark.place().id();
    if (id.equals(focus.place())) {
      return 9;
    }
    if (mark.place().kind() == PlaceKind.AREA) {
      return 0;
    }
    if (id.equals(focus.hovered())) {
      return 8;
    }
    if (mark.place().style() == null) {
      return 1;
    }
    return switch (mark.place().kind()) {
      case AREA, ROAD -> 2;
      case FACILITY, QUARTER -> 3;
      case VILLAGE -> 4;
      case TOWN -> 5;
      case CITY -> 6;
    };
  }

  /// Draws the marks, lowest first: the areas, or all the others.
  static void draw(Frame frame, SnappedView view, List<PlacedMark> marks, boolean areas) {
    for (PlacedMark mark : marks) {
      if (mark.mark().form().area() == areas) {
        frame.blend(mark.mark().sprite(), view.device(mark.x()), view.device(mark.y()));
      }
    }
  }

  /// Of the marks under a point the uppermost, or else the nearest within reach; null for none.
  static @Nullable PlacedMark at(List<PlacedMark> marks, double x, double y, double reach) {
    PlacedMark nearest = null;
    double best = reach;
    for (PlacedMark mark : marks) {
      double distance = mark.distance(x, y);
      if (distance <= best) {
        nearest = mark;
        best = distance;
      }
    }
    return nearest;
  }
}

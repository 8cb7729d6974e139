package org.chronofront.render.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chronofront.geo.Mercator;
import org.chronofront.geo.Viewport;
import org.chronofront.model.PlaceKind;
import org.chronofront.render.label.LabelBox;
import org.chronofront.render.map.MarkSprites.Halo;
import org.jspecify.annotations.Nullable;

/// Decides which marks are on the screen, how large, and which lies over which: areas lowest, then
/// places without claims, then roads, then towns by their id, and on top what is under the pointer
/// and what is selected. The order never depends on the order of loading. Confined to one thread.
final class MarkLayer {
  /// From this zoom inwards marks have their letters.
  static final double LETTERS_ZOOM = 5.6;

  private static final double REACH = 120;
  private static final double NEAR = 10;

  private final MarkSprites sprites;

  MarkLayer(MarkSprites sprites) {
    this.sprites = sprites;
  }

  /// Whether marks are too near to one another for letters and rows of events.
  static boolean compact(SnappedView view) {
    return view.viewport().zoom() < LETTERS_ZOOM;
  }

  /// The marks in or near the view. What is under the pointer changes nothing in their places; what
  /// the keyboard's cursor has reached is shown at any rate.
  MarkCrowd.Arranged arrange(MapScene scene, SnappedView view) {
    String hovered = scene.focus().hovered();
    MarkCrowd.Arranged arranged = arrange(scene, view, null);
    return hovered != null && arranged.hides(hovered) ? arrange(scene, view, hovered) : arranged;
  }

  private MarkCrowd.Arranged arrange(MapScene scene, SnappedView view, @Nullable String raised) {
    Viewport viewport = view.viewport();
    List<PlacedMark> wanted = new ArrayList<>();
    for (PlaceMark place : scene.content().places()) {
      if (place.style() == null && place.kind() == PlaceKind.AREA && !focused(scene, place)) {
        continue;
      }
      PlacedMark mark = placed(scene, view, place, compact(view));
      if (mark.x() > -REACH
          && mark.y() > -REACH
          && mark.x() < viewport.width() + REACH
          && mark.y() < viewport.height() + REACH) {
        wanted.add(mark);
      }
    }
    wanted.sort(
        Comparator.comparingInt((PlacedMark mark) -> rank(mark, scene.focus().place(), raised))
            .thenComparing(mark -> mark.place().id(), Comparator.reverseOrder()));
    return MarkCrowd.arrange(wanted, mark -> placed(scene, view, mark.place(), true), view);
  }

  private PlacedMark placed(MapScene scene, SnappedView view, PlaceMark place, boolean compact) {
    Viewport viewport = view.viewport();
    Halo halo = halo(scene.focus(), place.id());
    return new PlacedMark(
        place,
        viewport.screenX(Mercator.x(place.point().longitude())),
        viewport.screenY(Mercator.y(place.point().latitude())),
        halo == Halo.SELECTED,
        sprites.mark(place, compact, halo, scene.theme(), view.scale()),
        null);
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

  private static int rank(PlacedMark mark, @Nullable String selected, @Nullable String raised) {
    String id = mark.place().id();
    if (id.equals(selected)) {
      return 9;
    }
    if (mark.place().kind() == PlaceKind.AREA) {
      return 0;
    }
    if (id.equals(raised)) {
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

  /// Draws the areas' discs, lowest first.
  static void drawAreas(Frame frame, SnappedView view, List<PlacedMark> marks) {
    for (PlacedMark mark : marks) {
      if (mark.area()) {
        frame.blend(mark.mark().sprite(), view.device(mark.x()), view.device(mark.y()));
      }
    }
  }

  /// Draws all other marks, lowest first, and the letters of areas.
  static void draw(Frame frame, SnappedView view, List<PlacedMark> marks) {
    for (PlacedMark mark : marks) {
      LabelBox box = mark.tag();
      MarkSprites.Tag tag = mark.mark().tag();
      if (!mark.area()) {
        frame.blend(mark.mark().sprite(), view.device(mark.x()), view.device(mark.y()));
      } else if (box != null && tag != null) {
        double x = (box.left() + box.right()) / 2;
        double y = (box.top() + box.bottom()) / 2;
        frame.blend(tag.sprite(), view.device(x), view.device(y));
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

  /// The index of the mark whose middle is nearest to a point; -1 when none is within 10 pixels.
  static int near(List<PlacedMark> marks, double x, double y) {
    int nearest = -1;
    double best = NEAR;
    for (int i = 0; i < marks.size(); i++) {
      double distance = Math.hypot(marks.get(i).x() - x, marks.get(i).y() - y);
      if (distance < best) {
        best = distance;
        nearest = i;
      }
    }
    return nearest;
  }
}

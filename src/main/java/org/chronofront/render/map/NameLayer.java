package org.chronofront.render.map;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.render.label.LabelBox;
import org.chronofront.render.map.NameSprites.Align;
import org.chronofront.render.map.NameSprites.Form;
import org.chronofront.render.map.NameSprites.Name;
import org.jspecify.annotations.Nullable;

/// Writes the names of marks beside them; the selected place's state stands below its name. Names
/// are placed before those of the base map, the selected one first, each on the first free side; a
/// name without room is left out, but never the selected one's, whose state is left out first.
/// Confined to one thread.
final class NameLayer {
  private static final double GAP = 3;

  /// How far from its mark the selected place's name may stand.
  private static final double REACH = 96;

  /// How far it may stand before its state is rather left out.
  private static final double NEAR = 48;

  /// How far any other name may stand from its usual place.
  private static final double NUDGE = 12;

  /// A name where it stands, in logical pixels.
  record PlacedName(PlaceMark place, Sprite sprite, LabelBox box) {
    boolean holds(double px, double py) {
      return box.holds(px, py);
    }
  }

  /// A place for a name.
  private record Side(LabelBox box, Align align) {}

  private final NameSprites names;

  NameLayer(MapText text) {
    this.names = new NameSprites(text);
  }

  /// Whether a mark's name comes before the rows of events, which then keep clear of it.
  static boolean first(PlacedMark mark) {
    return mark.selected() || mark.place().style() != null;
  }

  /// Places the names of marks and takes their room.
  ///
  /// @param marks lowest first
  List<PlacedName> arrange(MapScene scene, List<PlacedMark> marks, Arrangement.Ground ground) {
    List<PlacedName> placed = new ArrayList<>();
    for (PlacedMark mark : marks.reversed()) {
      if (ground.room().shows(mark.x(), mark.y())
          && (mark.selected() || !ground.furniture().covers(mark.x(), mark.y()))) {
        PlacedName name = placed(scene, mark, ground.room());
        if (name != null) {
          ground.room().take(name.box());
          placed.add(name);
        }
      }
    }
    return placed;
  }

  private @Nullable PlacedName placed(MapScene scene, PlacedMark mark, Room room) {
    if (!mark.selected()) {
      return placed(scene, mark, room, Form.LINE, NUDGE);
    }
    PlacedName name = placed(scene, mark, room, Form.LINE, 0);
    name = name == null ? placed(scene, mark, room, Form.BROKEN, NEAR) : name;
    name = name == null ? placed(scene, mark, room, Form.NAME, NEAR) : name;
    name = name == null ? placed(scene, mark, room, Form.BROKEN, REACH) : name;
    return name == null ? over(scene, mark, room) : name;
  }

  /// A name on the first free side, or no farther than that from one.
  private @Nullable PlacedName placed(
      MapScene scene, PlacedMark mark, Room room, Form form, double most) {
    List<Side> sides = sides(mark, names.name(scene, mark, Align.LEFT, form));
    Side side = sides.stream().filter(each -> room.free(each.box)).findFirst().orElse(null);
    for (double reach = NUDGE; side == null && reach <= most; reach *= 2) {
      side = nudged(sides, mark, room, reach);
    }
    return side == null
        ? null
        : new PlacedName(
            mark.place(), names.name(scene, mark, side.align, form).sprite(), side.box);
  }

  /// The selected place's name where there is room for none: over its neighbours, and on a ground
  /// of its own, as words over marks cannot be read.
  private PlacedName over(MapScene scene, PlacedMark mark, Room room) {
    Name name = names.name(scene, mark, Align.LEFT, Form.PLATE);
    return new PlacedName(
        mark.place(), name.sprite(), room.within(sides(mark, name).getFirst().box));
  }

  private static @Nullable Side nudged(List<Side> sides, PlacedMark mark, Room room, double reach) {
    for (Side side : sides) {
      LabelBox box = room.nearest(side.box, reach, mark.cover());
      if (box != null) {
        return new Side(box, side.align);
      }
    }
    return null;
  }

  private static List<Side> sides(PlacedMark mark, Name name) {
    LabelBox box = mark.cover();
    double w = name.width();
    double h = name.height();
    double x = mark.x();
    double y = mark.y();
    Side right = at(box.right() + GAP, y - h / 2, w, h, Align.LEFT);
    Side left = at(box.left() - GAP - w, y - h / 2, w, h, Align.RIGHT);
    Side above = at(x - w / 2, box.top() - 1 - h, w, h, Align.MIDDLE);
    Side below = at(x - w / 2, box.bottom() + 1, w, h, Align.MIDDLE);
    if (mark.area()) {
      return List.of(above, below, left, right);
    }
    double row = StackSprites.HEIGHT + 3;
    return List.of(
        right,
        left,
        above,
        below,
        at(box.left(), box.top() - 1 - h, w, h, Align.LEFT),
        at(box.left(), box.bottom() + 1, w, h, Align.LEFT),
        at(box.right() - w, box.top() - 1 - h, w, h, Align.RIGHT),
        at(box.right() - w, box.bottom() + 1, w, h, Align.RIGHT),
        at(x - w / 2, box.bottom() + 1 + row, w, h, Align.MIDDLE),
        at(x - w / 2, box.top() - 1 - h - row, w, h, Align.MIDDLE));
  }

  private static Side at(double left, double top, double w, double h, Align align) {
    return new Side(new LabelBox(left, top, left + w, top + h), align);
  }

  /// Draws the names.
  static void draw(Frame frame, SnappedView view, List<PlacedName> names) {
    for (PlacedName name : names) {
      frame.blend(name.sprite, view.device(name.box.left()), view.device(name.box.top()));
    }
  }
}

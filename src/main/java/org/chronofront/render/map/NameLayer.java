package org.chronofront.render.map;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.render.label.FontWeight;
import org.chronofront.render.label.LabelBox;
import org.chronofront.render.style.Theme;
import org.jspecify.annotations.Nullable;

/// Writes the names of marks beside them; the selected place's state stands below its name. Names
/// are placed before those of the base map, the selected one first, each on the first free side; a
/// name without room is left out, but never the selected one's. Confined to one thread.
final class NameLayer {
  private static final int KEPT = 600;
  private static final double NAME_SIZE = 13;
  private static final double WORDS_SIZE = 12;
  private static final double LINE = 17;
  private static final double HALO = 2.2;
  private static final double GAP = 5;

  /// How far a name stays from the picture's edge.
  private static final double EDGE = 2;

  /// A name where it stands, in logical pixels.
  record PlacedName(PlaceMark place, Sprite sprite, double x, double y, LabelBox box) {
    boolean holds(double px, double py) {
      return px >= box.left() && px <= box.right() && py >= box.top() && py <= box.bottom();
    }
  }

  /// Which edge two lines share.
  private enum Align {
    LEFT(0),
    MIDDLE(0.5),
    RIGHT(1);

    private final double part;

    Align(double part) {
      this.part = part;
    }
  }

  private record Key(
      String name, String words, boolean quiet, Align align, Theme theme, int scale) {}

  /// A place for a name.
  private record Side(LabelBox box, Align align) {}

  private record Set(Sprite sprite, double width, double height) {}

  private final MapText text;
  private final Recent<Key, Set> names = new Recent<>(KEPT);

  NameLayer(MapText text) {
    this.text = text;
  }

  /// Places the names of marks.
  ///
  /// @param marks lowest first
  /// @param taken boxes that are not free: those of rows of events
  /// @param rowHeights by mark: the height of the row of events below it, 0 for none
  List<PlacedName> arrange(
      MapScene scene, List<PlacedMark> marks, List<LabelBox> taken, double[] rowHeights) {
    List<LabelBox> occupied = new ArrayList<>(taken);
    marks.forEach(mark -> occupied.add(mark.box()));
    List<PlacedName> placed = new ArrayList<>();
    for (int i = marks.size() - 1; i >= 0; i--) {
      PlacedMark mark = marks.get(i);
      Set set = set(scene, mark, Align.LEFT);
      Side side = freeSide(mark, set, rowHeights[i], occupied, scene);
      if (side != null) {
        LabelBox box = side.box;
        occupied.add(box);
        Sprite sprite = set(scene, mark, side.align).sprite;
        placed.add(new PlacedName(mark.place(), sprite, box.left(), box.top(), box));
      }
    }
    return placed;
  }

  private Set set(MapScene scene, PlacedMark mark, Align align) {
    boolean quiet = mark.place().style() == null || mark.mark().form().area();
    return names.get(
        new Key(
            mark.place().name(),
            mark.selected() ? mark.place().words() : "",
            quiet && !mark.selected(),
            align,
            scene.theme(),
            scene.scale()),
        this::draw);
  }

  private static @Nullable Side freeSide(
      PlacedMark mark, Set set, double row, List<LabelBox> occupied, MapScene scene) {
    double width = scene.viewport().width();
    double height = scene.viewport().height();
    boolean selected = mark.selected();
    boolean missed = mark.y() < 0 || mark.y() > height;
    if (mark.x() < 0 || mark.x() > width || (selected && missed)) {
      return null;
    }
    List<Side> sides = sides(mark, set.width, set.height, row);
    Side visible = null;
    for (Side side : sides) {
      if (inside(side.box, width, selected ? height : Double.NaN)) {
        visible = visible == null ? side : visible;
        if (occupied.stream().noneMatch(side.box::overlaps)) {
          return side;
        }
      }
    }
    if (!selected) {
      return null;
    }
    return visible == null ? within(sides.getFirst(), scene) : visible;
  }

  /// Whether a name is wholly in the picture; its top and bottom do not matter where the height is
  /// not a number.
  private static boolean inside(LabelBox box, double width, double height) {
    boolean across = box.left() >= EDGE && box.right() <= width - EDGE;
    boolean down = Double.isNaN(height) || (box.top() >= EDGE && box.bottom() <= height - EDGE);
    return across && down;
  }

  /// The side moved by as little as it takes to be wholly in the picture.
  private static Side within(Side side, MapScene scene) {
    LabelBox box = side.box;
    double w = box.right() - box.left();
    double h = box.bottom() - box.top();
    double left = Math.min(box.left(), scene.viewport().width() - EDGE - w);
    double top = Math.min(box.top(), scene.viewport().height() - EDGE - h);
    return at(Math.max(EDGE, left), Math.max(EDGE, top), w, h, side.align);
  }

  private static List<Side> sides(PlacedMark mark, double w, double h, double row) {
    LabelBox box = mark.cover();
    double x = mark.x();
    double y = mark.y();
    Side right = at(box.right() + GAP - 2, y - h / 2, w, h, Align.LEFT);
    Side left = at(box.left() - GAP + 2 - w, y - h / 2, w, h, Align.RIGHT);
    Side above = at(x - w / 2, box.top() - 1 - h, w, h, Align.MIDDLE);
    Side below = at(x - w / 2, box.bottom() + row + 1, w, h, Align.MIDDLE);
    if (mark.mark().form().area()) {
      return List.of(at(x - w / 2, box.bottom() + 1, w, h, Align.MIDDLE), above, left, right);
    }
    return List.of(
        right,
        left,
        above,
        below,
        at(box.right() - 2, box.top() - h + 4, w, h, Align.LEFT),
        at(box.right() - 2, box.bottom() - 4, w, h, Align.LEFT),
        at(box.left() + 2 - w, box.top() - h + 4, w, h, Align.RIGHT),
        at(box.left() + 2 - w, box.bottom() - 4, w, h, Align.RIGHT));
  }

  private static Side at(double left, double top, double w, double h, Align align) {
    return new Side(new LabelBox(left, top, left + w, top + h), align);
  }

  private Set draw(Key key) {
    MapInk ink = MapInk.of(key.theme);
    MapText.Line name =
        text.line(key.name, key.quiet ? FontWeight.MEDIUM : FontWeight.SEMI_BOLD, NAME_SIZE);
    MapText.Line words = text.line(key.words, FontWeight.REGULAR, WORDS_SIZE);
    boolean two = !key.words.isEmpty();
    double width = Math.max(name.width(), two ? words.width() : 0);
    double height = two ? 2 * LINE - 1 : LINE;
    Sprite sprite =
        SpriteCanvas.draw(
            -HALO - 1,
            -HALO - 1,
            width + HALO + 1,
            height + HALO + 1,
            key.scale,
            g -> {
              int nameInk = key.quiet ? MapInk.mix(ink.ink(), ink.muted(), 0.5) : ink.ink();
              name.drawOver(
                  g, (width - name.width()) * key.align.part, LINE - 4, nameInk, halo(ink), HALO);
              if (two) {
                words.drawOver(
                    g,
                    (width - words.width()) * key.align.part,
                    2 * LINE - 5.5,
                    ink.ink(),
                    halo(ink),
                    HALO);
              }
            });
    return new Set(sprite, width, height);
  }

  private static int halo(MapInk ink) {
    return (ink.paper() & 0xFFFFFF) | 0xE0000000;
  }

  /// Draws the names.
  static void draw(Frame frame, SnappedView view, List<PlacedName> names) {
    for (PlacedName name : names) {
      frame.blend(name.sprite, view.device(name.x), view.device(name.y));
    }
  }
}

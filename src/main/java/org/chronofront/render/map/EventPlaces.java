package org.chronofront.render.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chronofront.index.EventIndex;
import org.chronofront.render.label.LabelBox;
import org.chronofront.render.map.EventLayer.PlacedStack;
import org.jspecify.annotations.Nullable;

/// Finds room for the events of one frame. Events at a marked place stand in a row below it, or at
/// another side; events elsewhere at their point, or as near to it as can be, those of a place
/// whose mark gave way last. Where there is no room for a row there is a number, and where there is
/// none for that it goes into the nearest number.
final class EventPlaces {
  private static final double NEAR_MARK = 10;

  /// How far from its place a row may stand, and a number, in logical pixels.
  private static final double ROW_REACH = 24;

  private static final double NUMBER_REACH = 72;
  private static final double DOT = 3.5;

  /// How far other things stay from a row: two rows side by side would read as one.
  private static final double APART = 3;

  private final MapScene scene;
  private final SnappedView view;
  private final ShownSites sites;
  private final List<PlacedMark> marks;
  private final List<PlacedMark> hidden;
  private final Furniture.Arranged furniture;
  private final Room room;
  private final StackSprites sprites;
  private final List<PlacedStack> stacks = new ArrayList<>();
  private final List<Integer> dots = new ArrayList<>();

  EventPlaces(
      MapScene scene,
      SnappedView view,
      ShownSites sites,
      Arrangement.Ground ground,
      StackSprites sprites) {
    this.scene = scene;
    this.view = view;
    this.sites = sites;
    this.marks = ground.marks().shown();
    this.hidden = ground.marks().hidden().values().stream().flatMap(List::stream).toList();
    this.furniture = ground.furniture();
    this.room = ground.room();
    this.sprites = sprites;
  }

  /// Rows and numbers; discs for points without a mark where the map is far out.
  EventLayer.Arranged few(int[] visible) {
    boolean compact = MarkLayer.compact(view);
    List<List<Rows>> ofMark = new ArrayList<>();
    marks.forEach(mark -> ofMark.add(new ArrayList<>()));
    List<Integer> late = new ArrayList<>();
    for (int site : visible) {
      int mark = markAt(marks, x(site), y(site));
      if (mark >= 0) {
        ofMark.get(mark).add(sites.rows(site));
      } else if (shows(x(site), y(site))) {
        boolean ofHidden = markAt(hidden, x(site), y(site)) >= 0;
        if (ofHidden || !(compact ? dot(site) : exact(site))) {
          late.add(site);
        }
      }
    }
    for (int mark = marks.size() - 1; mark >= 0; mark--) {
      PlacedMark at = marks.get(mark);
      Rows rows = Rows.of(ofMark.get(mark));
      if (!rows.isEmpty() && shows(at.x(), at.y())) {
        beside(stack(at.x(), at.y(), rows), at.core(), mark, compact);
      }
    }
    for (int site : late) {
      LabelBox point = around(x(site), y(site), 2 * DOT, 2 * DOT);
      beside(stack(x(site), y(site), sites.rows(site)), point, -1, compact);
    }
    return new EventLayer.Arranged(stacks, dots.stream().mapToInt(Integer::intValue).toArray());
  }

  /// A disc for every point, and the glyph of the selected event.
  EventLayer.Arranged many(int[] visible) {
    int row = scene.focus().eventRow();
    for (int site : visible) {
      if (sites.holds(site, row) && shows(x(site), y(site))) {
        LabelBox point = around(x(site), y(site), 2 * DOT, 2 * DOT);
        EventStack only = stack(x(site), y(site), new Rows(new int[] {row}));
        if (!standsAt(only, -1)) {
          beside(only, point, -1, false);
        }
      }
    }
    return new EventLayer.Arranged(stacks, visible);
  }

  private double x(int site) {
    return view.viewport().screenX(sites.worldX(site));
  }

  private double y(int site) {
    return view.viewport().screenY(sites.worldY(site));
  }

  /// What lies outside the picture or under a panel has no row.
  private boolean shows(double x, double y) {
    return room.shows(x, y) && !furniture.covers(x, y);
  }

  private EventStack stack(double x, double y, Rows rows) {
    EventIndex events = scene.events();
    return EventStack.of(x, y, rows, events::kind);
  }

  private boolean dot(int site) {
    LabelBox box = around(x(site), y(site), 2 * DOT, 2 * DOT);
    if (!room.free(box)) {
      return false;
    }
    room.take(box);
    dots.add(site);
    return true;
  }

  private boolean exact(int site) {
    return standsAt(stack(x(site), y(site), sites.rows(site)), -1);
  }

  private boolean standsAt(EventStack stack, int mark) {
    StackSprites.Row row = sprites.row(stack, scene, mark >= 0);
    LabelBox box = around(stack.x(), stack.y(), row.width(), row.height());
    return place(stack, row, mark, room.free(box) ? box : null);
  }

  private void beside(EventStack stack, LabelBox thing, int mark, boolean compact) {
    StackSprites.Row row = sprites.row(stack, scene, true);
    List<LabelBox> spots =
        Spots.row(thing, row.width(), row.height()).stream().map(room::within).toList();
    if (!compact && place(stack, row, mark, near(spots, ROW_REACH))) {
      return;
    }
    EventStack whole = stack.whole();
    StackSprites.Row number = sprites.number(whole, scene);
    if (!place(
        whole,
        number,
        mark,
        near(Spots.number(thing, number.width(), number.height()), NUMBER_REACH))) {
      join(whole);
    }
  }

  private @Nullable LabelBox near(List<LabelBox> spots, double reach) {
    LabelBox box = room.first(spots);
    return box != null ? box : room.nearest(spots.getFirst(), reach);
  }

  private boolean place(EventStack stack, StackSprites.Row row, int mark, @Nullable LabelBox box) {
    if (box == null) {
      return false;
    }
    room.take(box.grown(APART));
    double x = (box.left() + box.right()) / 2;
    double y = (box.top() + box.bottom()) / 2;
    stacks.add(new PlacedStack(new EventStack(x, y, stack.groups()), row, mark));
    return true;
  }

  /// Adds events to the nearest row or number, which becomes a number; when there is none at all
  /// they are left to the counts beside the map.
  private void join(EventStack whole) {
    stacks.stream()
        .min(
            Comparator.comparingDouble(
                placed ->
                    Math.hypot(placed.stack().x() - whole.x(), placed.stack().y() - whole.y())))
        .ifPresent(
            nearest -> {
              EventStack both = nearest.stack().with(whole);
              stacks.set(
                  stacks.indexOf(nearest),
                  new PlacedStack(both, sprites.number(both, scene), nearest.mark()));
            });
  }

  private static int markAt(List<PlacedMark> marks, double x, double y) {
    int nearest = -1;
    double best = NEAR_MARK;
    for (int i = 0; i < marks.size(); i++) {
      double distance = Math.hypot(marks.get(i).x() - x, marks.get(i).y() - y);
      if (distance < best) {
        best = distance;
        nearest = i;
      }
    }
    return nearest;
  }

  private static LabelBox around(double x, double y, double w, double h) {
    return new LabelBox(x - w / 2, y - h / 2, x + w / 2, y + h / 2);
  }
}

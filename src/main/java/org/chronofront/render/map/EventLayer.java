package org.chronofront.render.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chronofront.geo.Viewport;
import org.chronofront.index.EventIndex;
import org.chronofront.model.EventKind;
import org.chronofront.render.label.LabelBox;
import org.chronofront.render.style.Theme;

/// Draws the events. A few spots on the screen, and near enough: a row of glyphs with numbers at
/// each, below the mark where a place is marked there. Very many: small discs, one a spot. Confined
/// to one thread.
final class EventLayer {
  /// More spots than this on the screen are drawn as discs.
  static final int MOST_ROWS = 400;

  private static final double NEAR_MARK = 10;
  private static final double REACH = 40;

  /// How far right of a mark's edge the middle of its number is, far out.
  private static final double BESIDE = 4;

  /// A row of glyphs where it stands; `mark` is the index of the mark it belongs to, -1 for none.
  record PlacedStack(EventStack stack, StackSprites.Row row, int mark) {
    LabelBox box() {
      return new LabelBox(
          stack.x() - row.width() / 2,
          stack.y() - row.height() / 2,
          stack.x() + row.width() / 2,
          stack.y() + row.height() / 2);
    }
  }

  /// The events of a frame.
  ///
  /// @param stacks rows of glyphs; when there are too many spots only that of the selected event
  /// @param dots indices of the spots that are drawn as discs
  @SuppressWarnings("ArrayRecordComponent") // up to millions a frame, never changed
  record Arranged(List<PlacedStack> stacks, int[] dots) {}

  private final StackSprites sprites;

  EventLayer(StackSprites sprites) {
    this.sprites = sprites;
  }

  Arranged arrange(MapScene scene, SnappedView view, ShownSites sites, List<PlacedMark> marks) {
    int[] visible = visible(view.viewport(), sites);
    if (visible.length > MOST_ROWS) {
      return new Arranged(selected(scene, view, sites, visible), visible);
    }
    if (MarkLayer.compact(view)) {
      return compact(scene, view, sites, marks, visible);
    }
    EventIndex events = scene.events();
    List<List<int[]>> ofMark = new ArrayList<>();
    marks.forEach(mark -> ofMark.add(new ArrayList<>()));
    List<PlacedStack> stacks = new ArrayList<>();
    for (int site : visible) {
      double x = view.viewport().screenX(sites.worldX(site));
      double y = view.viewport().screenY(sites.worldY(site));
      int mark = markAt(marks, x, y);
      if (mark >= 0) {
        ofMark.get(mark).add(sites.rows(site));
      } else {
        EventStack stack = EventStack.of(x, y, sites.rows(site), events::kind);
        stacks.add(placed(stack, scene, -1));
      }
    }
    StackPlaces free = new StackPlaces(marks, stacks);
    for (int mark = marks.size() - 1; mark >= 0; mark--) {
      int[] rows = ofMark.get(mark).stream().flatMapToInt(IntStream::of).sorted().toArray();
      if (rows.length > 0) {
        PlacedMark at = marks.get(mark);
        EventStack stack = EventStack.of(at.x(), at.y(), rows, events::kind);
        PlacedStack placed = placed(stack, scene, mark);
        double y = free.take(mark, placed.row().width());
        stacks.add(new PlacedStack(new EventStack(at.x(), y, stack.groups()), placed.row(), mark));
      }
    }
    return new Arranged(stacks, new int[0]);
  }

  /// Far out: a disc for each spot, but a number beside a mark that would cover it. Numbers that
  /// would lie over one another become one.
  private Arranged compact(
      MapScene scene, SnappedView view, ShownSites sites, List<PlacedMark> marks, int[] visible) {
    List<EventStack> numbers = new ArrayList<>();
    List<Integer> dots = new ArrayList<>();
    for (int site : visible) {
      double x = view.viewport().screenX(sites.worldX(site));
      double y = view.viewport().screenY(sites.worldY(site));
      int mark = markAt(marks, x, y);
      if (mark < 0) {
        dots.add(site);
      } else {
        PlacedMark at = marks.get(mark);
        double side = at.cover().right() + BESIDE;
        add(numbers, side, at.cover().top(), sites.firstKind(site), sites.rows(site));
      }
    }
    List<PlacedStack> stacks = new ArrayList<>();
    numbers.forEach(stack -> stacks.add(new PlacedStack(stack, sprites.number(stack, scene), -1)));
    stacks.addAll(selected(scene, view, sites, visible));
    return new Arranged(stacks, dots.stream().mapToInt(Integer::intValue).toArray());
  }

  private static void add(
      List<EventStack> numbers, double x, double y, EventKind kind, int[] rows) {
    for (int i = 0; i < numbers.size(); i++) {
      EventStack near = numbers.get(i);
      if (Math.hypot(near.x() - x, near.y() - y) < StackSprites.NUMBER_HEIGHT) {
        EventStack.Group group = near.groups().getFirst();
        IntStream both =
            IntStream.concat(group.rows().stream().mapToInt(Integer::intValue), IntStream.of(rows));
        List<Integer> sorted = both.sorted().boxed().toList();
        EventStack.Group joined = new EventStack.Group(group.kind(), sorted);
        numbers.set(i, new EventStack(near.x(), near.y(), List.of(joined)));
        return;
      }
    }
    List<Integer> own = IntStream.of(rows).boxed().toList();
    numbers.add(new EventStack(x, y, List.of(new EventStack.Group(kind, own))));
  }

  private PlacedStack placed(EventStack stack, MapScene scene, int mark) {
    return new PlacedStack(stack, sprites.row(stack, scene, mark >= 0), mark);
  }

  private List<PlacedStack> selected(
      MapScene scene, SnappedView view, ShownSites sites, int[] visible) {
    int row = scene.focus().eventRow();
    if (row < 0) {
      return List.of();
    }
    for (int site : visible) {
      if (IntStream.of(sites.rows(site)).anyMatch(at -> at == row)) {
        double x = view.viewport().screenX(sites.worldX(site));
        double y = view.viewport().screenY(sites.worldY(site));
        int[] only = {row};
        return List.of(placed(EventStack.of(x, y, only, scene.events()::kind), scene, -1));
      }
    }
    return List.of();
  }

  private static int[] visible(Viewport viewport, ShownSites sites) {
    int[] found = new int[sites.size()];
    int count = 0;
    Projection at = new Projection(viewport);
    for (int i = 0; i < found.length; i++) {
      double x = at.x(sites.worldX(i));
      double y = at.y(sites.worldY(i));
      if (x > -REACH
          && y > -REACH
          && x < viewport.width() + REACH
          && y < viewport.height() + REACH) {
        found[count++] = i;
      }
    }
    return java.util.Arrays.copyOf(found, count);
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

  /// Draws the spots that are too many for rows, in the colour of each one's first event.
  static void drawDots(Frame frame, SnappedView view, ShownSites sites, int[] dots, Theme theme) {
    DotBrush brush = new DotBrush(view.scale(), theme);
    Projection at = new Projection(view.viewport());
    for (int i : dots) {
      int x = view.device(at.x(sites.worldX(i)));
      int y = view.device(at.y(sites.worldY(i)));
      brush.draw(frame, x, y, sites.firstKind(i));
    }
  }

  /// Draws the rows.
  static void drawStacks(Frame frame, SnappedView view, List<PlacedStack> stacks) {
    for (PlacedStack stack : stacks) {
      frame.blend(
          stack.row().sprite(), view.device(stack.stack().x()), view.device(stack.stack().y()));
    }
  }
}

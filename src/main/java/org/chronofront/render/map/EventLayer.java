package org.chronofront.render.map;

import java.util.List;
import org.chronofront.geo.Viewport;
import org.chronofront.render.label.LabelBox;
import org.chronofront.render.style.Theme;
import org.jspecify.annotations.Nullable;

/// Draws the events. A few spots on the screen, and near enough: a row of glyphs with numbers at
/// each, beside the mark where a place is marked there. Far out numbers beside marks, else small
/// discs, one a spot; very many are discs everywhere. What may have happened outside the window is
/// faint in each of these forms. Confined to one thread.
final class EventLayer {
  /// More spots than this on the screen are drawn as discs.
  static final int MOST_ROWS = 400;

  /// So are spots with more events in all than this: there is no reading of such numbers.
  static final int MOST_EVENTS = 100_000;

  /// More spots than this on the screen are drawn as density.
  static final int MOST_DISCS = 4000;

  private static final double REACH = 40;

  /// A row of glyphs where it stands; `mark` is the index of the mark it belongs to, -1 for none.
  record PlacedStack(EventStack stack, StackSprites.Row row, int mark) {
    LabelBox box() {
      return new LabelBox(
          stack.x() - row.width() / 2,
          stack.y() - row.height() / 2,
          stack.x() + row.width() / 2,
          stack.y() + row.height() / 2);
    }

    /// The rows of the events whose glyph is at a point, in logical pixels; empty for none.
    List<Integer> rowsAt(double x, double y) {
      double dx = x - stack.x();
      double[] edges = row.edges();
      double reach = edges.length == 2 ? ComposedMap.REACH : 0;
      if (Math.abs(y - stack.y()) > Math.max(row.height() / 2 + 2, reach)
          || Math.abs(dx) > Math.max(row.width() / 2 + 2, reach)) {
        return List.of();
      }
      int group = 0;
      while (group < edges.length - 2 && dx > edges[group + 1]) {
        group++;
      }
      return stack.groups().get(group).rows();
    }
  }

  /// The events of a frame.
  ///
  /// @param stacks rows of glyphs; when there are too many spots only that of the selected event
  /// @param dots indices of the spots that are drawn as discs, or as density
  /// @param dense whether as density
  @SuppressWarnings("ArrayRecordComponent") // up to millions a frame, never changed
  record Arranged(List<PlacedStack> stacks, int[] dots, boolean dense) {
    Arranged(List<PlacedStack> stacks, int[] dots) {
      this(stacks, dots, false);
    }
  }

  private final StackSprites sprites;
  private final EventDensity density = new EventDensity();
  private @Nullable ShownSites soughtIn;
  private @Nullable Viewport soughtAt;
  private int[] visible = {};

  EventLayer(StackSprites sprites) {
    this.sprites = sprites;
  }

  /// Places the events and takes their room.
  Arranged arrange(MapScene scene, SnappedView view, ShownSites sites, Arrangement.Ground ground) {
    EventPlaces places = new EventPlaces(scene, view, sites, ground, sprites);
    EventForm form = form(view, sites);
    return switch (form) {
      case GLYPHS, FAR -> places.few(visible);
      case DISCS, DENSITY -> {
        Arranged many = places.many(visible);
        yield new Arranged(many.stacks(), many.dots(), form == EventForm.DENSITY);
      }
    };
  }

  /// How the spots of a view are drawn.
  EventForm form(SnappedView view, ShownSites sites) {
    int[] spots = visible(view.viewport(), sites);
    if (spots.length > MOST_DISCS) {
      return EventForm.DENSITY;
    }
    long events = 0;
    for (int spot : spots) {
      events += sites.count(spot);
    }
    if (spots.length > MOST_ROWS || events > MOST_EVENTS) {
      return EventForm.DISCS;
    }
    return MarkLayer.compact(view) ? EventForm.FAR : EventForm.GLYPHS;
  }

  /// The spots of a view; looked for once a frame.
  private int[] visible(Viewport viewport, ShownSites sites) {
    if (sites != soughtIn || !viewport.equals(soughtAt)) {
      visible = sought(viewport, sites);
      soughtIn = sites;
      soughtAt = viewport;
    }
    return visible;
  }

  private static int[] sought(Viewport viewport, ShownSites sites) {
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

  /// Draws the discs or the density of a frame.
  void drawSpots(Frame frame, SnappedView view, ShownSites sites, Arranged arranged, Theme theme) {
    if (arranged.dense()) {
      density.draw(frame, view, sites, arranged.dots(), MapInk.of(theme));
    } else {
      drawDots(frame, view, sites, arranged.dots(), theme);
    }
  }

  /// Draws discs, in the colour of each spot's first event.
  private static void drawDots(
      Frame frame, SnappedView view, ShownSites sites, int[] dots, Theme theme) {
    DotBrush brush = new DotBrush(view.scale(), theme);
    Projection at = new Projection(view.viewport());
    for (int i : dots) {
      int x = view.device(at.x(sites.worldX(i)));
      int y = view.device(at.y(sites.worldY(i)));
      brush.draw(frame, x, y, sites.firstKind(i), sites.uncertain(i));
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

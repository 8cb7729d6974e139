package org.chronofront.render.map;

import java.util.List;
import org.chronofront.geo.Viewport;
import org.chronofront.render.label.LabelBox;
import org.chronofront.render.style.Theme;

/// Draws the events. A few spots on the screen, and near enough: a row of glyphs with numbers at
/// each, beside the mark where a place is marked there. Far out numbers beside marks, else small
/// discs, one a spot; very many are discs everywhere. What may have happened outside the window is
/// faint in each of these forms. Confined to one thread.
final class EventLayer {
  /// More spots than this on the screen are drawn as discs.
  static final int MOST_ROWS = 400;

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

  /// Places the events and takes their room.
  Arranged arrange(MapScene scene, SnappedView view, ShownSites sites, Arrangement.Ground ground) {
    int[] visible = visible(view.viewport(), sites);
    EventPlaces places = new EventPlaces(scene, view, sites, ground, sprites);
    return visible.length > MOST_ROWS ? places.many(visible) : places.few(visible);
  }

  /// Whether single spots are drawn as discs, in place of glyphs.
  static boolean discs(SnappedView view, ShownSites sites) {
    return MarkLayer.compact(view) || visible(view.viewport(), sites).length > MOST_ROWS;
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

  /// Draws discs, in the colour of each spot's first event.
  static void drawDots(Frame frame, SnappedView view, ShownSites sites, int[] dots, Theme theme) {
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

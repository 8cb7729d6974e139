package org.chronofront.render.map;

import java.util.List;
import java.util.Optional;
import org.chronofront.geo.Viewport;
import org.chronofront.library.LibraryArea;
import org.chronofront.render.label.LabelBox;
import org.jspecify.annotations.Nullable;

/// Where everything is in a composed picture, for the pointer and the keyboard. Immutable.
public final class ComposedMap {
  /// How near, in logical pixels, a click must come to a thing's middle at the least.
  public static final double REACH = 12;

  private final Viewport viewport;
  private final List<PlacedMark> marks;
  private final List<NameLayer.PlacedName> names;
  private final EventLayer.Arranged events;
  private final ShownSites sites;
  private final Arrangement things;
  private final boolean tilesComplete;
  private final boolean namesComplete;

  ComposedMap(
      Viewport viewport,
      Arrangement things,
      ShownSites sites,
      boolean tilesComplete,
      boolean namesComplete) {
    this.viewport = viewport;
    this.things = things;
    this.marks = List.copyOf(things.marks().shown());
    this.names = things.names();
    this.events = things.events();
    this.sites = sites;
    this.tilesComplete = tilesComplete;
    this.namesComplete = namesComplete;
  }

  /// Where everything stands.
  Arrangement things() {
    return things;
  }

  /// The viewport as drawn, within a pixel of the one asked for.
  public Viewport viewport() {
    return viewport;
  }

  /// False when tiles are still missing: compose again when one has come.
  public boolean tilesComplete() {
    return tilesComplete;
  }

  /// False when names of the base map are still missing: compose again at once.
  public boolean namesComplete() {
    return namesComplete;
  }

  /// The place at a point, in logical pixels: the uppermost whose mark is there, or else whose name
  /// is, also at the picture's edge, or else the nearest within half of {@link #REACH} of its
  /// mark's edge.
  public Optional<PlaceMark> placeAt(double x, double y) {
    return Optional.ofNullable(covering(x, y))
        .or(() -> Optional.ofNullable(markAt(x, y, REACH / 2)).map(PlacedMark::place));
  }

  /// The place whose mark or, where no mark is, whose name covers a point; null for none.
  private @Nullable PlaceMark covering(double x, double y) {
    PlacedMark mark = markAt(x, y, 0);
    if (mark != null) {
      return mark.place();
    }
    for (NameLayer.PlacedName name : names) {
      if (name.holds(x, y)) {
        return name.place();
      }
    }
    for (BeyondLayer.PlacedBeyond name : things.beyond()) {
      if (name.box().holds(x, y)) {
        return name.place();
      }
    }
    return null;
  }

  /// Where a place's name stands; empty when it is not written.
  public Optional<LabelBox> nameBox(String placeId) {
    return names.stream()
        .filter(name -> name.place().id().equals(placeId))
        .map(NameLayer.PlacedName::box)
        .findFirst();
  }

  /// The middle of a place's name, in logical pixels; empty when its name is not written.
  public Optional<double[]> nameOf(String placeId) {
    return nameBox(placeId)
        .map(box -> new double[] {(box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2});
  }

  /// The rows of the events whose glyph is at a point, in logical pixels; empty for none. A mark or
  /// a name that lies over a glyph comes first.
  public List<Integer> eventsAt(double x, double y) {
    if (covering(x, y) != null) {
      return List.of();
    }
    for (int i = events.stacks().size() - 1; i >= 0; i--) {
      List<Integer> rows = events.stacks().get(i).rowsAt(x, y);
      if (!rows.isEmpty()) {
        return rows;
      }
    }
    return dotAt(x, y);
  }

  private @Nullable PlacedMark markAt(double x, double y, double reach) {
    return MarkLayer.at(marks, x, y, reach);
  }

  /// Where the discs of single spots are, in logical pixels.
  List<double[]> dots() {
    Projection at = new Projection(viewport);
    return java.util.Arrays.stream(events.dots())
        .mapToObj(dot -> new double[] {at.x(sites.worldX(dot)), at.y(sites.worldY(dot))})
        .toList();
  }

  private List<Integer> dotAt(double x, double y) {
    int nearest = -1;
    double best = REACH;
    Projection at = new Projection(viewport);
    for (int dot : events.dots()) {
      double dx = at.x(sites.worldX(dot)) - x;
      double dy = at.y(sites.worldY(dot)) - y;
      double distance = Math.hypot(dx, dy);
      if (distance <= best) {
        best = distance;
        nearest = dot;
      }
    }
    return nearest < 0 ? List.of() : sites.rows(nearest);
  }

  /// The uppermost area at a point, in logical pixels; empty where there is none.
  public Optional<LibraryArea> areaAt(double x, double y) {
    return areaMarkAt(x, y).map(AreaMark::area);
  }

  /// The same with its look.
  public Optional<AreaMark> areaMarkAt(double x, double y) {
    double worldX = viewport.worldX(x);
    double worldY = viewport.worldY(y);
    return things.areas().reversed().stream()
        .filter(
            area ->
                area.holds(worldX, worldY)
                    || area.holds(worldX - 1, worldY)
                    || area.holds(worldX + 1, worldY))
        .findFirst()
        .map(AreaShape::mark);
  }

  /// The places that gave way to another mark and whose number is at a point; empty for none.
  public List<PlaceMark> hiddenAt(double x, double y) {
    return things.more().stream()
        .filter(more -> more.box().holds(x, y))
        .findFirst()
        .map(MoreLayer.PlacedMore::places)
        .orElse(List.of());
  }

  /// Whether a point lies under the legend or under what the window lays over the picture.
  public boolean underPanel(double x, double y) {
    return things.furniture().covers(x, y);
  }

  /// Whether a note would lie over neither a mark nor the legend.
  public boolean roomFor(LabelBox note) {
    LabelBox legend = things.furniture().legend();
    return (legend == null || !legend.overlaps(note))
        && marks.stream().map(PlacedMark::box).noneMatch(box -> box != null && box.overlaps(note));
  }

  /// The ids of the places on the screen, from west to east: the order of the Tab key.
  public List<String> placesInView() {
    return things.marks().all().stream()
        .filter(
            mark ->
                mark.x() >= 0
                    && mark.y() >= 0
                    && mark.x() <= viewport.width()
                    && mark.y() <= viewport.height())
        .sorted(java.util.Comparator.comparingDouble(PlacedMark::x))
        .map(mark -> mark.place().id())
        .toList();
  }

  /// Where the middle of a place's mark is, in logical pixels; empty when it is nowhere near.
  public Optional<double[]> positionOf(String placeId) {
    return things.marks().all().stream()
        .filter(mark -> mark.place().id().equals(placeId))
        .map(mark -> new double[] {mark.x(), mark.y()})
        .findFirst();
  }

  /// Whether a point lies on the line that opens and closes the legend.
  public boolean onLegendHeader(double x, double y) {
    LabelBox box = things.furniture().legend();
    return box != null && box.holds(x, y) && y <= box.top() + LegendPainter.HEADER;
  }

  /// Whether a point lies on the legend, where the map cannot be clicked.
  public boolean onLegend(double x, double y) {
    LabelBox box = things.furniture().legend();
    return box != null && box.holds(x, y);
  }
}

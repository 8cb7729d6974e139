package org.chronofront.render.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chronofront.render.label.LabelBox;

/// Sees to it that no mark lies over another: the lower one loses its letters where that helps,
/// else it gives way and is counted beside the one that is in its place.
final class MarkCrowd {
  /// The marks of a frame.
  ///
  /// @param shown lowest first
  /// @param hidden those that gave way, by the mark in their place
  record Arranged(List<PlacedMark> shown, Map<PlacedMark, List<PlacedMark>> hidden) {
    /// Shown or not: all that are in or near the view.
    List<PlacedMark> all() {
      List<PlacedMark> all = new ArrayList<>(shown);
      hidden.values().forEach(all::addAll);
      return all;
    }

    /// Whether a mark in the picture has others that gave way to it.
    boolean crowded(Room room) {
      return hidden.keySet().stream().anyMatch(mark -> room.shows(mark.x(), mark.y()));
    }

    boolean hides(String place) {
      return hidden.values().stream()
          .flatMap(List::stream)
          .anyMatch(mark -> mark.place().id().equals(place));
    }
  }

  private final Room room;
  private final List<PlacedMark> shown = new ArrayList<>();
  private final Map<PlacedMark, List<PlacedMark>> hidden = new LinkedHashMap<>();

  private MarkCrowd(Room room) {
    this.room = room;
  }

  /// Gives each mark its room.
  ///
  /// @param wanted lowest first
  /// @param small the same mark without letters
  static Arranged arrange(
      List<PlacedMark> wanted, Function<PlacedMark, PlacedMark> small, SnappedView view) {
    MarkCrowd crowd = new MarkCrowd(new Room(view.viewport().width(), view.viewport().height()));
    List<PlacedMark> highest = wanted.reversed();
    highest.stream().filter(mark -> !mark.area()).forEach(mark -> crowd.place(mark, small));
    highest.stream().filter(PlacedMark::area).forEach(crowd::tag);
    return new Arranged(crowd.shown.reversed(), crowd.hidden);
  }

  private void place(PlacedMark full, Function<PlacedMark, PlacedMark> small) {
    boolean lettered = !full.mark().form().codes().isEmpty();
    boolean fits = room.clear(full.cover());
    PlacedMark mark = fits || !lettered ? full : small.apply(full);
    if (room.clear(mark.cover())) {
      room.take(mark.cover());
      shown.add(mark);
    } else {
      hidden.computeIfAbsent(inPlaceOf(mark), key -> new ArrayList<>()).add(full);
    }
  }

  /// Of the marks shown, which are known to leave no room for another, the nearest in its way.
  private PlacedMark inPlaceOf(PlacedMark other) {
    LabelBox box = other.cover();
    return shown.stream()
        .filter(mark -> !mark.area() && mark.cover().overlaps(box))
        .min(
            Comparator.comparingDouble(
                mark -> Math.hypot(mark.x() - other.x(), mark.y() - other.y())))
        .orElseThrow();
  }

  /// Puts an area's letters where its disc is free: in its middle, else as near to it as can be.
  private void tag(PlacedMark area) {
    MarkSprites.Tag tag = area.mark().tag();
    if (tag == null) {
      shown.add(area);
      return;
    }
    double w = tag.width() / 2;
    double h = tag.height() / 2;
    LabelBox middle = new LabelBox(area.x() - w, area.y() - h, area.x() + w, area.y() + h);
    LabelBox box =
        room.clear(middle)
            ? middle
            : room.nearest(middle, area.mark().form().halfWidth() - Math.max(w, h) - 3);
    if (box != null) {
      room.take(box);
    }
    shown.add(area.tagged(box));
  }
}

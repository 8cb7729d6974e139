package org.chronofront.render.map;

import org.chronofront.render.label.LabelBox;
import org.jspecify.annotations.Nullable;

/// A mark where it stands on the screen, in logical pixels.
///
/// @param tag of an area: where its letters stand; null when it has none, or no room for them
record PlacedMark(
    PlaceMark place,
    double x,
    double y,
    boolean selected,
    MarkSprites.Mark mark,
    @Nullable LabelBox tag) {
  private static final double AREA_REACH = 14;

  /// The same mark with its letters elsewhere.
  PlacedMark tagged(@Nullable LabelBox at) {
    return new PlacedMark(place, x, y, selected, mark, at);
  }

  boolean area() {
    return mark.form().area();
  }

  /// What other things must keep clear of: of an area, which lies below all else, only its letters;
  /// null for an area without any.
  @Nullable LabelBox box() {
    return area() ? tag : cover();
  }

  /// What a row or a name of this mark stands beside: the mark, or an area's letters or middle.
  LabelBox core() {
    LabelBox box = box();
    return box == null ? new LabelBox(x - 6, y - 6, x + 6, y + 6) : box;
  }

  /// All that the mark covers, the selection's ring included.
  LabelBox cover() {
    MarkForm form = mark.form();
    double edge = selected ? form.haloEdge() : form.edge();
    double w = form.halfWidth() + Math.max(edge, form.sideEdge());
    double h = form.halfHeight() + edge;
    return new LabelBox(x - w, y - h, x + w, y + h);
  }

  /// How far a point is outside the mark, 0 within it.
  double distance(double px, double py) {
    MarkForm form = mark.form();
    LabelBox letters = tag;
    if (letters != null) {
      double dx = Math.max(0, Math.max(letters.left() - px, px - letters.right()));
      double dy = Math.max(0, Math.max(letters.top() - py, py - letters.bottom()));
      return Math.hypot(dx, dy);
    }
    double w = area() ? AREA_REACH : form.halfWidth();
    double h = area() ? AREA_REACH : form.halfHeight();
    return Math.hypot(Math.max(0, Math.abs(px - x) - w), Math.max(0, Math.abs(py - y) - h));
  }
}

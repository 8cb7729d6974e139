package org.chronofront.render.map;

import org.chronofront.render.label.LabelBox;

/// A mark where it stands on the screen, in logical pixels.
record PlacedMark(PlaceMark place, double x, double y, boolean selected, MarkSprites.Mark mark) {
  /// How far from the middle a row of events below it begins.
  double reachBelow() {
    return mark.form().area() ? 9 : mark.form().halfHeight() + (selected ? 10 : 5);
  }

  /// What other things must keep clear of: of an area only its letters.
  LabelBox box() {
    MarkForm form = mark.form();
    double edge = selected ? 9 : 3;
    double w = form.area() ? Math.min(form.halfWidth(), 12) : form.halfWidth() + edge;
    double h = form.area() ? 8 : form.halfHeight() + edge;
    return new LabelBox(x - w, y - h, x + w, y + h);
  }

  /// All that the mark covers, the selection's ring included.
  LabelBox cover() {
    double edge = selected ? 9 : 3;
    double w = mark.form().halfWidth() + edge;
    double h = mark.form().halfHeight() + edge;
    return new LabelBox(x - w, y - h, x + w, y + h);
  }

  /// How far a point is outside the mark, 0 within it.
  double distance(double px, double py) {
    MarkForm form = mark.form();
    double w = form.area() ? 14 : form.halfWidth();
    double h = form.area() ? 12 : form.halfHeight();
    return Math.hypot(Math.max(0, Math.abs(px - x) - w), Math.max(0, Math.abs(py - y) - h));
  }
}

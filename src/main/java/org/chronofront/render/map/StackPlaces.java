package org.chronofront.render.map;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.render.label.LabelBox;

/// Finds room for the rows of events that belong to marks: below the mark, or above it where
/// another mark or row is in the way.
final class StackPlaces {
  private final List<PlacedMark> marks;
  private final List<LabelBox> taken = new ArrayList<>();

  StackPlaces(List<PlacedMark> marks, List<EventLayer.PlacedStack> stacks) {
    this.marks = marks;
    stacks.forEach(stack -> taken.add(stack.box()));
  }

  /// The y of the middle of a mark's row; nothing else will be given that room. Below, if there is
  /// no room at all.
  double take(int mark, double width) {
    PlacedMark at = marks.get(mark);
    double reach = at.reachBelow() + StackSprites.HEIGHT / 2;
    double[] places = {at.y() + reach, at.y() - reach, at.y() + reach + StackSprites.HEIGHT};
    for (double y : places) {
      LabelBox box = box(at.x(), y, width);
      if (free(box, mark)) {
        taken.add(box);
        return y;
      }
    }
    taken.add(box(at.x(), places[0], width));
    return places[0];
  }

  private static LabelBox box(double x, double y, double width) {
    return new LabelBox(
        x - width / 2, y - StackSprites.HEIGHT / 2, x + width / 2, y + StackSprites.HEIGHT / 2);
  }

  private boolean free(LabelBox box, int own) {
    for (int i = 0; i < marks.size(); i++) {
      if (i != own && marks.get(i).box().overlaps(box)) {
        return false;
      }
    }
    return taken.stream().noneMatch(box::overlaps);
  }
}

package org.chronofront.render.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The boxes that are taken, in bands so that few are looked at. Confined to one thread.
public final class Occupied {
  private static final int BAND = 32;

  private final Map<Integer, List<LabelBox>> bands = new HashMap<>();

  /// Takes a box.
  public void add(LabelBox box) {
    for (int band = band(box.top()); band <= band(box.bottom()); band++) {
      bands.computeIfAbsent(band, k -> new ArrayList<>()).add(box);
    }
  }

  /// Whether a box overlaps none that is taken.
  public boolean free(LabelBox box) {
    for (int band = band(box.top()); band <= band(box.bottom()); band++) {
      for (LabelBox taken : bands.getOrDefault(band, List.of())) {
        if (box.overlaps(taken)) {
          return false;
        }
      }
    }
    return true;
  }

  private static int band(double y) {
    return (int) Math.floor(y / BAND);
  }
}

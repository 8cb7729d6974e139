package org.chronofront.render.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The shapes of the marks that were asked for last: of those that are asked for again none is made
/// anew. Confined to one thread.
final class AreaShapes {
  private List<AreaMark> marks = List.of();
  private List<AreaShape> shapes = List.of();

  List<AreaShape> of(List<AreaMark> wanted) {
    if (!wanted.equals(marks)) {
      Map<AreaMark, AreaShape> known = new HashMap<>();
      shapes.forEach(shape -> known.put(shape.mark(), shape));
      shapes = wanted.stream().map(mark -> known.computeIfAbsent(mark, AreaShape::new)).toList();
      marks = wanted;
    }
    return shapes;
  }
}

package org.chronofront.render.label;

import java.util.List;

/// The labels of one frame, in the order in which they are to be drawn. `complete` is false if some
/// names could not be drawn within the request's `newSprites`: ask again in the next frame.
public record LabelFrame(List<PlacedLabel> labels, boolean complete) {
  public LabelFrame {
    labels = List.copyOf(labels);
  }
}

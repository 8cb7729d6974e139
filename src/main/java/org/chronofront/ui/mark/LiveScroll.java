package org.chronofront.ui.mark;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// A scroll pane whose content changes while a person works. JavaFX keeps a picture of what a
/// scroll pane shows, so that scrolling has only to move it; where the content changes, each change
/// makes another picture, which the pool of pictures for effects then keeps as long as there is
/// memory. FX thread.
public final class LiveScroll {
  private LiveScroll() {}

  /// Has the content drawn as it is, and no picture kept of it.
  public static void drawAsIs(ScrollPane pane) {
    pane.skinProperty()
        .subscribe(
            _ -> {
              Node viewport = pane.lookup(".viewport");
              if (viewport != null) {
                viewport.setCache(false);
              }
            });
  }
}

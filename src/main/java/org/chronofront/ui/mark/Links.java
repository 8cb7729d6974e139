package org.chronofront.ui.mark;

import javafx.scene.control.Hyperlink;

/// Links within the app, which do something and lead nowhere. FX thread.
public final class Links {
  private Links() {}

  /// Gives a link its action, and tells a screen reader of it; the link never counts as visited.
  public static void act(Hyperlink link, String help, Runnable action) {
    link.setAccessibleHelp(help);
    link.setOnAction(
        _ -> {
          link.setVisited(false);
          action.run();
        });
  }
}

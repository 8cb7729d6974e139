package org.chronofront.ui.shell;

import java.util.concurrent.Executor;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.chronofront.library.OpenLibrary;
import org.chronofront.ui.session.MapPosition;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.timeline.TimelineView;

/// Makes the real views.
public final class WindowFeatures implements Features {
  public WindowFeatures(Executor background) {
    java.util.Objects.requireNonNull(background);
  }

  @Override
  public MapPosition firstPosition(OpenLibrary library, double width, double height) {
    return new MapPosition(38.5, 34.6, 7);
  }

  @Override
  public Views views(Session session) {
    Region search = new StackPane();
    Region filters = new StackPane();
    Region map = new StackPane();
    Region dossier = new StackPane();
    Region timeline = new TimelineView(session).root();
    return new Views() {
      @Override
      public Panes panes() {
        return new Panes(search, filters, map, dossier, timeline);
      }

      @Override
      public void focusSearch() {}

      @Override
      public void exportSnapshot(Window owner) {}

      @Override
      public void close() {}
    };
  }
}

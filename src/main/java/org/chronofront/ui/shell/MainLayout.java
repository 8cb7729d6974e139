package org.chronofront.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Arranges the panes: filters, map and dossier side by side, the timeline below, a bar above and
/// one under all. Sizes come from what was remembered, else from the window: the map gets what the
/// others leave.
final class MainLayout {
  private static final double FILTERS_WIDTH = 232;
  private static final double DOSSIER_WIDTH = 372;
  private static final double TIMELINE_HEIGHT = 236;

  private final BorderPane root = new BorderPane();
  private final SplitPane across = new SplitPane();
  private final SplitPane down = new SplitPane();

  MainLayout(Region topBar, Region statusBar, Panes panes) {
    limit(panes.filters(), 180, 360);
    limit(panes.dossier(), 300, 640);
    panes.map().setMinSize(280, 200);
    panes.timeline().setMinHeight(152);
    across.getItems().setAll(panes.filters(), panes.map(), panes.dossier());
    SplitPane.setResizableWithParent(panes.filters(), false);
    SplitPane.setResizableWithParent(panes.dossier(), false);
    down.setOrientation(Orientation.VERTICAL);
    down.getItems().setAll(across, panes.timeline());
    SplitPane.setResizableWithParent(panes.timeline(), false);
    root.setTop(topBar);
    root.setCenter(down);
    root.setBottom(statusBar);
    root.getStyleClass().add("main");
  }

  BorderPane root() {
    return root;
  }

  /// Places the dividers for a window of the size given in logical pixels.
  void placeDividers(@Nullable List<Double> remembered, double width, double height) {
    if (remembered != null && remembered.size() == 3) {
      across.setDividerPositions(remembered.get(0), remembered.get(1));
      down.setDividerPositions(remembered.get(2));
      return;
    }
    across.setDividerPositions(FILTERS_WIDTH / width, 1 - DOSSIER_WIDTH / width);
    down.setDividerPositions(1 - TIMELINE_HEIGHT / Math.max(1, height - 80));
  }

  List<Double> dividers() {
    List<Double> all = new ArrayList<>();
    for (double position : across.getDividerPositions()) {
      all.add(position);
    }
    for (double position : down.getDividerPositions()) {
      all.add(position);
    }
    return all;
  }

  private static void limit(Region pane, double min, double max) {
    pane.setMinWidth(min);
    pane.setMaxWidth(max);
  }
}

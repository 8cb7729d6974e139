package org.chronofront.ui.shell;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Arranges the panes: filters and map side by side above the timeline, the dossier beside both
/// from top to bottom, a bar above and one under all. Sizes come from what was remembered, else
/// from the window: the map gets what the others leave.
final class MainLayout {
  private static final double FILTERS_WIDTH = 236;
  private static final double DOSSIER_WIDTH = 372;
  private static final double TIMELINE_HEIGHT = 256;
  private static final double BARS_HEIGHT = 76;
  private static final double NARROW = 1160;
  private static final double LOW = 700;

  private final BorderPane root = new BorderPane();
  private final SplitPane top;
  private final SplitPane left;
  private final SplitPane all;

  MainLayout(Region topBar, VBox bottom, Panes panes) {
    limit(panes.filters(), 168, 360);
    limit(panes.dossier(), 300, 640);
    panes.map().setMinSize(280, 160);
    panes.timeline().setMinSize(480, 152);
    top = split(Orientation.HORIZONTAL, panes.filters(), panes.map());
    left = split(Orientation.VERTICAL, top, panes.timeline());
    all = split(Orientation.HORIZONTAL, left, panes.dossier());
    SplitPane.setResizableWithParent(panes.filters(), false);
    SplitPane.setResizableWithParent(panes.dossier(), false);
    SplitPane.setResizableWithParent(panes.timeline(), false);
    root.setTop(topBar);
    root.setCenter(all);
    root.setBottom(bottom);
    root.getStyleClass().add("main");
  }

  BorderPane root() {
    return root;
  }

  /// In a small window the sides give way to the map.
  private static double filtersWidth(double width) {
    return width < NARROW ? 204 : FILTERS_WIDTH;
  }

  private static double dossierWidth(double width) {
    return width < NARROW ? 312 : DOSSIER_WIDTH;
  }

  private static double timelineHeight(double height) {
    return height < LOW ? 210 : TIMELINE_HEIGHT;
  }

  /// Places the dividers for a window of the size given in logical pixels.
  void placeDividers(@Nullable List<Double> remembered, double width, double height) {
    if (remembered != null && remembered.size() == 3) {
      top.setDividerPositions(remembered.get(0));
      left.setDividerPositions(remembered.get(1));
      all.setDividerPositions(remembered.get(2));
      return;
    }
    top.setDividerPositions(filtersWidth(width) / (width - dossierWidth(width)));
    left.setDividerPositions(1 - timelineHeight(height) / Math.max(1, height - BARS_HEIGHT));
    all.setDividerPositions(1 - dossierWidth(width) / width);
  }

  /// Size of the map in a window of the size given, before anything is laid out.
  static double[] mapSize(double width, double height) {
    return new double[] {
      Math.max(1, width - filtersWidth(width) - dossierWidth(width)),
      Math.max(1, height - timelineHeight(height) - BARS_HEIGHT)
    };
  }

  /// The positions of the dividers: filters, timeline, dossier.
  List<Double> dividers() {
    return List.of(
        top.getDividerPositions()[0], left.getDividerPositions()[0], all.getDividerPositions()[0]);
  }

  private static SplitPane split(Orientation orientation, Region first, Region second) {
    SplitPane pane = new SplitPane(first, second);
    pane.setOrientation(orientation);
    return pane;
  }

  private static void limit(Region pane, double min, double max) {
    pane.setMinWidth(min);
    pane.setMaxWidth(max);
  }
}

package org.chronofront.ui.map;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/// The map's edge: nothing is drawn beyond it, and it shows where the keyboard's focus is.
final class MapFrame {
  private MapFrame() {}

  /// Puts the edge around a map, over everything that is in it so far.
  static void put(StackPane map) {
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(map.widthProperty());
    clip.heightProperty().bind(map.heightProperty());
    map.setClip(clip);
    Region ring = new Region();
    ring.getStyleClass().add("map-focus");
    ring.setMouseTransparent(true);
    ring.visibleProperty().bind(map.focusVisibleProperty());
    map.getChildren().add(ring);
  }
}

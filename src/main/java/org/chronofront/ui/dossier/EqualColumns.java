package org.chronofront.ui.dossier;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Columns of one width side by side, as high as the highest at that width. JavaFX's own boxes ask
/// how high words are that are set as narrow as they can be, and leave thousands of pixels empty.
final class EqualColumns extends Pane {
  private static final double GAP = 8;
  private static final double USUAL_WIDTH = 320;

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return USUAL_WIDTH;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double column = column(width < 0 ? USUAL_WIDTH : width);
    return getManagedChildren().stream().mapToDouble(n -> n.prefHeight(column)).max().orElse(0);
  }

  @Override
  protected void layoutChildren() {
    double column = column(getWidth());
    double left = 0;
    for (Node child : getManagedChildren()) {
      child.resizeRelocate(left, 0, column, getHeight());
      left += column + GAP;
    }
  }

  /// In whole pixels, so that words stay sharp.
  private double column(double width) {
    int count = Math.max(1, getManagedChildren().size());
    return Math.max(1, Math.floor((width - GAP * (count - 1)) / count));
  }
}

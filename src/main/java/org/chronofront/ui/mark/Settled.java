package org.chronofront.ui.mark;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.chronofront.ui.fx.FxThread;

/// Holds a part whose words change often but seldom take another height: what changes inside is
/// laid out inside. JavaFX would lay out everything around it too, up to the window, whenever a
/// word changes; here that happens only when the height differs. FX thread.
public final class Settled extends Region {
  private final Region content;

  /// @param content as high as its width asks for; nobody else lays it out
  public Settled(Region content) {
    this.content = content;
    content.setManaged(false);
    getChildren().add(content);
    content.needsLayoutProperty().addListener((_, _, needs) -> check(needs));
  }

  /// Asked when the content is about to be laid out. What surrounds this may be in the middle of
  /// its own layout and deaf to the request, so it is asked once more afterwards.
  private void check(boolean needsLayout) {
    if (!needsLayout && getWidth() > 0 && isUnsettled()) {
      requestLayout();
      FxThread.later(
          () -> {
            if (isUnsettled()) {
              requestLayout();
            }
          });
    }
  }

  private boolean isUnsettled() {
    return snapSizeY(content.prefHeight(getWidth())) != getHeight();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return content.minWidth(height);
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return content.prefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}

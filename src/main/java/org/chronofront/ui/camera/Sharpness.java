package org.chronofront.ui.camera;

import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// How many pixels of the screen a logical pixel has where a node is shown, in whole numbers. FX
/// thread.
public final class Sharpness {
  private final ObservableValue<Number> outputScale;

  /// @param changed told when the node comes to another kind of screen
  public Sharpness(Node node, InvalidationListener changed) {
    outputScale =
        node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::outputScaleXProperty);
    outputScale.addListener(changed);
  }

  /// From 1 to 4, rounded up.
  public int scale() {
    Number scale = outputScale.getValue();
    return scale == null ? 1 : Math.clamp((int) Math.ceil(scale.doubleValue() - 0.01), 1, 4);
  }
}

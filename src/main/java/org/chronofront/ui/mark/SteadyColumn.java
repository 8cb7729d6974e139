package org.chronofront.ui.mark;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A column that remembers how high it is at a width until something in it changes. JavaFX asks for
/// that several times whenever anything around it is laid out, and would set the words of all
/// columns each time. FX thread.
public class SteadyColumn extends VBox {
  // Made at the first question: the constructor above asks for a layout before fields are there.
  private @Nullable Map<Double, Double> preferred;
  private @Nullable Map<Double, Double> least;

  @Override
  public final void requestLayout() {
    forget();
    super.requestLayout();
  }

  /// A label may break its words anew once it has its width, and is then of another height.
  @Override
  protected final void layoutChildren() {
    forget();
    super.layoutChildren();
  }

  @Override
  protected final double computePrefHeight(double width) {
    if (preferred == null) {
      preferred = new HashMap<>();
    }
    return preferred.computeIfAbsent(width, super::computePrefHeight);
  }

  @Override
  protected final double computeMinHeight(double width) {
    if (least == null) {
      least = new HashMap<>();
    }
    return least.computeIfAbsent(width, super::computeMinHeight);
  }

  private void forget() {
    preferred = null;
    least = null;
  }
}

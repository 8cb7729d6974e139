package org.chronofront.ui.matrix;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What can be chosen to sort by. It names the place from which distances are measured, so that it
/// says the same while other places are picked.
///
/// @param centre id of that place; null for the other orders, and while none is picked
record MatrixChoice(MatrixOrder order, @Nullable String centre) {
  static MatrixChoice of(MatrixOrder order) {
    return new MatrixChoice(order, null);
  }

  /// What a person reads.
  ///
  /// @param nameOf the name of a place by id
  String title(UnaryOperator<String> nameOf) {
    return switch (order) {
      case FIRST_CHANGE -> "First change";
      case CHANGES -> "Number of changes";
      case NAME -> "Name";
      case DISTANCE ->
          centre == null
              ? "Distance from a place (pick one)"
              : "Distance from " + nameOf.apply(centre);
    };
  }
}

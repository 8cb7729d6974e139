package org.chronofront.ui.matrix;

/// What the places are sorted by.
enum MatrixOrder {
  /// Those that change first come first.
  FIRST_CHANGE,
  /// Those that change most come first.
  CHANGES,
  NAME,
  /// The nearest first, seen from the place that was selected when this was chosen.
  DISTANCE
}

package org.chronofront.ui.matrix;

/// What the places are sorted by.
enum MatrixOrder {
  /// Those that change first come first.
  FIRST_CHANGE("First change"),
  /// Those that change most come first.
  CHANGES("Number of changes"),
  NAME("Name"),
  /// The nearest first, seen from the place that was selected when this was chosen.
  DISTANCE("Distance from the selected place");

  private final String title;

  MatrixOrder(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}

package org.chronofront.ui.matrix;

/// Where things stand in the picture, in logical pixels from its upper left corner.
///
/// @param width of the picture
/// @param height of the picture
/// @param rowHeight of a row
/// @param rows how many places there are
/// @param scroll how many pixels of rows are out of sight above
record MatrixLayout(double width, double height, double rowHeight, int rows, double scroll) {
  /// Rows with letters in their ribbons.
  static final double LARGE = 20;

  /// Rows of which a hundred stand on a screen.
  static final double SMALL = 9;

  /// Height of the axis, above the rows.
  static final double AXIS = 26;

  private static final double GUTTER = 176;
  private static final double NARROW_GUTTER = 112;
  private static final double NARROW = 640;
  private static final double RIGHT_EDGE = 8;

  /// Pulls the scroll to what there is.
  MatrixLayout {
    scroll = Math.clamp(scroll, 0, Math.max(0, rows * rowHeight - Math.max(0, height - AXIS)));
  }

  /// Where names end and ribbons begin.
  double gutter() {
    return width < NARROW ? NARROW_GUTTER : GUTTER;
  }

  double axisWidth() {
    return Math.max(1, width - gutter() - RIGHT_EDGE);
  }

  double rowTop(int row) {
    return AXIS + row * rowHeight - scroll;
  }

  /// The first row of which something is seen.
  int firstSeen() {
    return Math.clamp((long) (scroll / rowHeight), 0, Math.max(0, rows));
  }

  /// The row after the last of which something is seen.
  int seenEnd() {
    return Math.clamp((long) Math.ceil((scroll + height - AXIS) / rowHeight), 0, rows);
  }

  /// How many rows are seen wholly.
  int page() {
    return Math.max(1, (int) ((height - AXIS) / rowHeight));
  }

  /// The row at a height, -1 for none.
  int rowAt(double y) {
    int row = (int) Math.floor((y - AXIS + scroll) / rowHeight);
    return y < AXIS || row < 0 || row >= rows ? -1 : row;
  }

  /// The scroll at which a row is seen wholly, as near to this one as can be.
  double showing(int row) {
    double top = row * rowHeight;
    double bottom = top + rowHeight - (height - AXIS);
    return scroll > top ? top : Math.max(scroll, bottom);
  }

  /// Pixels of rows that do not fit.
  double furthest() {
    return Math.max(0, rows * rowHeight - (height - AXIS));
  }

  MatrixLayout scrolled(double pixels) {
    return new MatrixLayout(width, height, rowHeight, rows, pixels);
  }
}

package org.chronofront.ui.matrix;

import javafx.scene.paint.Color;
import org.chronofront.render.style.Theme;

/// The colours of what the matrix draws besides ribbons; they are those of the AtlantaFX Primer
/// themes.
///
/// @param paper behind everything
/// @param line grid lines
/// @param ink names
/// @param muted ticks
/// @param accent the day
/// @param selected behind the selected place
record MatrixColors(Color paper, Color line, Color ink, Color muted, Color accent, Color selected) {
  private static final MatrixColors LIGHT =
      new MatrixColors(
          Color.web("#ffffff"),
          Color.web("#d0d7de"),
          Color.web("#24292f"),
          Color.web("#57606a"),
          Color.web("#0969da"),
          Color.web("#ddf4ff"));
  private static final MatrixColors DARK =
      new MatrixColors(
          Color.web("#0d1117"),
          Color.web("#30363d"),
          Color.web("#e6edf3"),
          Color.web("#9da7b1"),
          Color.web("#58a6ff"),
          Color.web("#12304f"));

  static MatrixColors of(Theme theme) {
    return theme == Theme.LIGHT ? LIGHT : DARK;
  }
}

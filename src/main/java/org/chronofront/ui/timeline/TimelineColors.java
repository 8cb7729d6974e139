package org.chronofront.ui.timeline;

import javafx.scene.paint.Color;
import org.chronofront.render.style.Theme;

/// The colours of what the timeline draws itself; they are those of the AtlantaFX Primer themes.
///
/// @param paper what lies inside the window
/// @param outside what lies outside the window
/// @param line grid lines and borders
/// @param bar histogram bars in the window
/// @param barOutside histogram bars outside the window
/// @param ink text
/// @param muted text beside the point, ticks
/// @param accent the window, the day, the selected place
/// @param selected behind the selected place's name
record TimelineColors(
    Color paper,
    Color outside,
    Color line,
    Color bar,
    Color barOutside,
    Color ink,
    Color muted,
    Color accent,
    Color selected) {
  private static final TimelineColors LIGHT =
      new TimelineColors(
          Color.web("#ffffff"),
          Color.web("#f1f4f7"),
          Color.web("#d0d7de"),
          Color.web("#7d8fa3"),
          Color.web("#aab6c3"),
          Color.web("#24292f"),
          Color.web("#57606a"),
          Color.web("#0969da"),
          Color.web("#ddf4ff"));
  private static final TimelineColors DARK =
      new TimelineColors(
          Color.web("#0d1117"),
          Color.web("#161b22"),
          Color.web("#30363d"),
          Color.web("#8b9bb0"),
          Color.web("#4d5969"),
          Color.web("#e6edf3"),
          Color.web("#9da7b1"),
          Color.web("#58a6ff"),
          Color.web("#12304f"));

  static TimelineColors of(Theme theme) {
    return theme == Theme.LIGHT ? LIGHT : DARK;
  }
}

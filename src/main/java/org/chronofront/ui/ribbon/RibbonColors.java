package org.chronofront.ui.ribbon;

import javafx.scene.paint.Color;
import org.chronofront.render.style.Theme;

/// The colours of a ribbon that no actor has.
///
/// @param paper what the ribbon lies on
/// @param ink letters on a faded or empty ribbon
/// @param inkOnFill letters on a strong fill
/// @param quiet outlines of what is unknown
/// @param dispute the edge that says that sources disagree
public record RibbonColors(Color paper, Color ink, Color inkOnFill, Color quiet, Color dispute) {
  private static final RibbonColors LIGHT =
      new RibbonColors(
          Color.web("#ffffff"),
          Color.web("#24292f"),
          Color.web("#ffffff"),
          Color.web("#6e7781"),
          Color.web("#cf222e"));
  private static final RibbonColors DARK =
      new RibbonColors(
          Color.web("#0d1117"),
          Color.web("#e6edf3"),
          Color.web("#0d1117"),
          Color.web("#8b949e"),
          Color.web("#ff6b61"));

  /// The colours of a theme.
  public static RibbonColors of(Theme theme) {
    return theme == Theme.LIGHT ? LIGHT : DARK;
  }

  /// The letters' colour on a fill that lets the paper through.
  ///
  /// @param alpha how strong the fill is, 0…1
  Color inkOn(Color fill, double alpha) {
    Color seen = paper.interpolate(fill, alpha);
    return contrast(seen, ink) >= contrast(seen, inkOnFill) ? ink : inkOnFill;
  }

  /// The contrast ratio of WCAG 2.2.
  private static double contrast(Color one, Color other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}

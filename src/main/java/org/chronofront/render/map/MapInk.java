package org.chronofront.render.map;

import java.awt.Color;
import org.chronofront.render.style.Theme;

/// The colours of what is drawn over the base map, apart from actors and kinds. 0xAARRGGBB, not
/// premultiplied.
///
/// @param ink names and lines
/// @param muted second lines
/// @param paper what marks, panels and halos stand on
/// @param line thin edges of panels
/// @param accent the selection
/// @param dispute the edge that says that sources disagree
/// @param panel ground of the legend
public record MapInk(int ink, int muted, int paper, int line, int accent, int dispute, int panel) {
  private static final MapInk LIGHT =
      new MapInk(
          0xFF1B1F24, 0xFF57606A, 0xFFFFFFFF, 0xFFD0D7DE, 0xFF0969DA, 0xFFD1242F, 0xFFFFFFFF);
  private static final MapInk DARK =
      new MapInk(
          0xFFF0F3F6, 0xFFA9B2BC, 0xFF14191F, 0xFF3D444D, 0xFF58A6FF, 0xFFFF6A62, 0xFF1B2027);

  /// The colours of a theme.
  public static MapInk of(Theme theme) {
    return theme == Theme.LIGHT ? LIGHT : DARK;
  }

  /// As a colour of Java2D.
  public static Color color(int argb) {
    return new Color(argb, true);
  }

  /// The same colour with another opacity.
  static Color faint(int argb, double opacity) {
    return new Color((argb & 0xFFFFFF) | ((int) Math.round(opacity * 255) << 24), true);
  }

  /// A mixture: all of `first` at 1, all of `second` at 0. Opaque.
  static int mix(int first, int second, double part) {
    int out = 0xFF;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int a = (first >> shift) & 0xFF;
      int b = (second >> shift) & 0xFF;
      out = (out << 8) | (int) Math.round(b + (a - b) * part);
    }
    return out;
  }

  /// Of two colours the one that is easier to read on a ground, by WCAG 2.1's contrast ratio.
  static int readable(int ground, int first, int second) {
    return contrast(ground, first) >= contrast(ground, second) ? first : second;
  }

  /// WCAG 2.1's contrast ratio, 1…21.
  static double contrast(int a, int b) {
    double x = luminance(a);
    double y = luminance(b);
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  }

  private static double luminance(int argb) {
    return 0.2126 * linear((argb >> 16) & 0xFF)
        + 0.7152 * linear((argb >> 8) & 0xFF)
        + 0.0722 * linear(argb & 0xFF);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}

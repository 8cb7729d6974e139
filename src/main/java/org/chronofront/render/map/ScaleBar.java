package org.chronofront.render.map;

/// A scale bar of a round length: 1, 2 or 5 times a power of ten.
///
/// @param metres its length on the ground
/// @param width its length on the screen, in logical pixels
public record ScaleBar(double metres, double width) {
  /// The longest round bar that is not wider than that.
  ///
  /// @param metresPerPixel metres on the ground under a logical pixel, where the bar is to be true
  /// @param maxWidth logical pixels
  public static ScaleBar of(double metresPerPixel, double maxWidth) {
    double longest = metresPerPixel * maxWidth;
    double power = Math.pow(10, Math.floor(Math.log10(longest)));
    double metres = power;
    for (int step : new int[] {2, 5}) {
      if (step * power <= longest) {
        metres = step * power;
      }
    }
    return new ScaleBar(metres, metres / metresPerPixel);
  }

  /// "50 km", "200 m".
  public String label() {
    return metres >= 1000 ? "%d km".formatted(Math.round(metres / 1000)) : shortLabel();
  }

  private String shortLabel() {
    return metres >= 1 ? "%d m".formatted(Math.round(metres)) : metres + " m";
  }
}

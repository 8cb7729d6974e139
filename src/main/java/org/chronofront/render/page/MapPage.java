package org.chronofront.render.page;

import java.util.List;
import org.chronofront.render.style.Theme;

/// What stands on a page around the map.
///
/// @param title first line; empty for none
/// @param subtitle day, window, rule and knowledge day, in one line that may wrap
/// @param sources one line each; empty for none
/// @param credits whom to name, at the foot
/// @param width logical pixels of the whole page
/// @param height logical pixels of the whole page
/// @param scale device pixels for each logical pixel, 1…4
/// @param theme light or dark
public record MapPage(
    String title,
    String subtitle,
    List<String> sources,
    String credits,
    int width,
    int height,
    int scale,
    Theme theme) {
  /// Copies the list.
  ///
  /// @throws IllegalArgumentException when the page is smaller than 320 × 240 or larger than 8000
  ///   logical pixels, or the scale is not 1…4
  public MapPage {
    sources = List.copyOf(sources);
    if (width < 320 || height < 240 || width > 8000 || height > 8000 || scale < 1 || scale > 4) {
      throw new IllegalArgumentException(
          "no page: " + width + " × " + height + " at scale " + scale);
    }
  }
}

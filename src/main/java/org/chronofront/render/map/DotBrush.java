package org.chronofront.render.map;

import java.util.EnumMap;
import java.util.Map;
import org.chronofront.model.EventKind;
import org.chronofront.render.style.EventStyle;
import org.chronofront.render.style.Theme;

/// Draws small discs by rows of pixels, in the colours of kinds: opaque, or as faint as the glyph
/// of what is not certain.
final class DotBrush {
  static final double RADIUS = 2.5;

  private final Map<EventKind, Integer> colors = new EnumMap<>(EventKind.class);
  private final int[] halfWidths;
  private final int radius;

  DotBrush(int scale, Theme theme) {
    for (EventKind kind : EventKind.values()) {
      colors.put(kind, EventStyle.of(kind, theme).argb());
    }
    double exact = RADIUS * scale;
    this.radius = (int) exact;
    this.halfWidths = new int[2 * radius + 1];
    for (int dy = -radius; dy <= radius; dy++) {
      halfWidths[dy + radius] = (int) Math.sqrt(exact * exact - dy * dy);
    }
  }

  void draw(Frame frame, int x, int y, EventKind kind, boolean faint) {
    int color = colors.getOrDefault(kind, 0xFF808080);
    int[] pixels = frame.pixels();
    int width = frame.width();
    int last = Math.min(frame.height() - 1, y + radius);
    for (int row = Math.max(0, y - radius); row <= last; row++) {
      int half = halfWidths[row - y + radius];
      int to = row * width + Math.min(width - 1, x + half);
      for (int at = row * width + Math.max(0, x - half); at <= to; at++) {
        pixels[at] = faint ? MapInk.mix(color, pixels[at], GlyphPainter.FAINT_PART) : color;
      }
    }
  }
}

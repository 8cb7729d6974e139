package org.chronofront.ui.mark;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import org.chronofront.render.style.Theme;

/// Turns the numbers of `render.style` into paints.
final class Paints {
  private static final double CONTRAST_TURN = 0.55;
  private static final double STRIPE = 3;

  private Paints() {}

  static Color color(int argb) {
    return Color.rgb((argb >> 16) & 0xFF, (argb >> 8) & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
  }

  /// Diagonal stripes, each 3 px wide, of all the colours in turn.
  static Paint stripes(List<Integer> colors) {
    if (colors.size() == 1) {
      return color(colors.getFirst());
    }
    List<Stop> stops = new ArrayList<>();
    double part = 1.0 / colors.size();
    for (int i = 0; i < colors.size(); i++) {
      stops.add(new Stop(i * part, color(colors.get(i))));
      stops.add(new Stop((i + 1) * part, color(colors.get(i))));
    }
    double run = STRIPE * colors.size() / Math.sqrt(2);
    return new LinearGradient(0, 0, run, run, false, CycleMethod.REPEAT, stops);
  }

  /// White or near-black, whichever can be read on the fill.
  static Color inkOn(Color fill) {
    double luminance = 0.299 * fill.getRed() + 0.587 * fill.getGreen() + 0.114 * fill.getBlue();
    return luminance > CONTRAST_TURN ? Color.web("#1b1f24") : Color.WHITE;
  }

  static Color ink(Theme theme) {
    return Color.web(theme == Theme.LIGHT ? "#24292f" : "#e6edf3");
  }

  static Color dispute(Theme theme) {
    return Color.web(theme == Theme.LIGHT ? "#cf222e" : "#ff7b72");
  }
}

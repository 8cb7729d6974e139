package org.chronofront.ui.ribbon;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import org.chronofront.render.style.MarkStyle;

/// Turns a mark's colours into what a canvas fills with.
final class RibbonFill {
  /// The distance from one pair of stripes to the next, along either axis.
  private static final double PERIOD = 16;

  /// The share of a stripe that is paper, so that stripes are told apart without colour.
  private static final double SPACE = 0.2;

  private RibbonFill() {}

  /// The colour of 0xAARRGGBB.
  static Color color(int argb) {
    return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
  }

  /// What fills the ribbon, null where only lines are drawn.
  static Paint of(MarkStyle style, Color paper) {
    return switch (style.pattern()) {
      case SOLID, RING -> color(style.colors().getFirst());
      case STRIPES -> stripes(style.colors(), paper);
      case STRUCK, EMPTY -> Color.TRANSPARENT;
    };
  }

  /// A paint that makes a long thin rectangle a dashed line: drawn many times faster than dashed
  /// strokes, and its dashes stay where they are when the rectangle is cut into slices.
  static Paint dashes(Color color, double on, double off) {
    double share = on / (on + off);
    Color none = Color.color(color.getRed(), color.getGreen(), color.getBlue(), 0);
    return new LinearGradient(
        0,
        0,
        on + off,
        0,
        false,
        CycleMethod.REPEAT,
        new Stop(0, color),
        new Stop(share, color),
        new Stop(share, none),
        new Stop(1, none));
  }

  private static Paint stripes(List<Integer> colors, Color paper) {
    List<Stop> stops = new ArrayList<>();
    double share = 1.0 / colors.size();
    for (int i = 0; i < colors.size(); i++) {
      Color color = color(colors.get(i));
      double from = i * share;
      double to = from + share * (1 - SPACE);
      stops.add(new Stop(from, color));
      stops.add(new Stop(to, color));
      stops.add(new Stop(to, paper));
      stops.add(new Stop(from + share, paper));
    }
    double side = PERIOD / 2;
    return new LinearGradient(0, 0, side, side, false, CycleMethod.REPEAT, stops);
  }
}

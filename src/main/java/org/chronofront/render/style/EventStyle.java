package org.chronofront.render.style;

import org.chronofront.model.EventKind;

/// The look of event points and bars by kind: a colour and a shape, so that colour is never the
/// only sign. The colours keep clear of the actors' palette by being muted.
///
/// @param argb fill
/// @param shape form of the point
public record EventStyle(int argb, Shape shape) {
  /// Forms of points.
  public enum Shape {
    DISC,
    SQUARE,
    DIAMOND,
    TRIANGLE,
    CROSS,
    RING
  }

  /// The style of a kind.
  public static EventStyle of(EventKind kind, Theme theme) {
    boolean light = theme == Theme.LIGHT;
    return switch (kind) {
      case BATTLE -> new EventStyle(light ? 0xFFB3261E : 0xFFF2857D, Shape.DIAMOND);
      case BOMBARDMENT -> new EventStyle(light ? 0xFF9A5B00 : 0xFFE5A84B, Shape.TRIANGLE);
      case CIVILIAN_HARM -> new EventStyle(light ? 0xFF7B2D8E : 0xFFD08CE0, Shape.DISC);
      case MOVEMENT -> new EventStyle(light ? 0xFF2F6B4F : 0xFF7CC6A2, Shape.SQUARE);
      case DESTRUCTION -> new EventStyle(light ? 0xFF6B4F3A : 0xFFC9A98C, Shape.CROSS);
      case STATEMENT -> new EventStyle(light ? 0xFF3F5B8C : 0xFF93B1E6, Shape.RING);
      case OTHER -> new EventStyle(light ? 0xFF5F6770 : 0xFFB3BCC5, Shape.DISC);
    };
  }
}

package org.chronofront.render.map;

/// How the spots where events lie are drawn.
enum EventForm {
  /// Glyphs with numbers.
  GLYPHS,
  /// Glyphs at marks, far out a disc elsewhere.
  FAR,
  /// A disc for each spot.
  DISCS,
  /// Small squares, the darker the more events.
  DENSITY
}

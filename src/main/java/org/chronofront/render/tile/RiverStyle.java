package org.chronofront.render.tile;

/// How a river of one of GSHHG's ranks is drawn: from which zoom on, how wide there, and how much
/// wider at each further zoom, in logical pixels.
enum RiverStyle {
  WIDE(2, 0.55, 0.22, false),
  MAJOR(2, 0.55, 0.2, false),
  ADDITIONAL(4, 0.5, 0.2, false),
  LESSER(6, 0.5, 0.18, false),
  MINOR(8, 0.5, 0.18, false),
  INTERMITTENT_MAJOR(7, 0.5, 0.15, true),
  INTERMITTENT_ADDITIONAL(8, 0.45, 0.15, true),
  INTERMITTENT_MINOR(8, 0.4, 0.15, true),
  CANAL_MAJOR(9, 0.7, 0.2, false),
  CANAL_MINOR(10, 0.5, 0.2, false),
  CANAL_IRRIGATION(10, 0.5, 0.2, false);

  private static final double WIDEST = 2.6;

  final int minZoom;
  final boolean dashed;
  private final double width;
  private final double growth;

  RiverStyle(int minZoom, double width, double growth, boolean dashed) {
    this.minZoom = minZoom;
    this.width = width;
    this.growth = growth;
    this.dashed = dashed;
  }

  double width(int zoom) {
    return Math.min(WIDEST, width + growth * (zoom - minZoom));
  }
}

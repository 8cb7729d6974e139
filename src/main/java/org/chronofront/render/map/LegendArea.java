package org.chronofront.render.map;

/// An area in the legend.
record LegendArea(String words, int argb, AreaPattern pattern) {
  static LegendArea of(AreaMark mark) {
    return new LegendArea(mark.legend(), mark.argb(), mark.pattern());
  }
}

package org.chronofront.render.map;

/// An area in the legend.
record LegendArea(String words, int argb, int hatch, AreaPattern pattern, boolean interpolated) {
  static LegendArea of(AreaMark mark) {
    return new LegendArea(
        mark.legend(), mark.argb(), mark.hatch(), mark.pattern(), mark.interpolated());
  }
}

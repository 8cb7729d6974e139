package org.chronofront.render.map;

/// How an area looks, and its words in the legend; there it is of full strength and whole.
record LegendArea(
    String words,
    int argb,
    int hatch,
    AreaPattern pattern,
    boolean interpolated,
    double strength,
    AreaMark.Drawn drawn) {
  /// In the legend: the same for all strengths.
  static LegendArea of(AreaMark mark) {
    return look(mark, 1, AreaMark.Drawn.WHOLE);
  }

  /// On the map.
  static LegendArea onMap(AreaMark mark) {
    return look(mark, mark.strength(), mark.drawn());
  }

  private static LegendArea look(AreaMark mark, double strength, AreaMark.Drawn drawn) {
    return new LegendArea(
        mark.legend(),
        mark.argb(),
        mark.hatch(),
        mark.pattern(),
        mark.interpolated(),
        strength,
        drawn);
  }
}

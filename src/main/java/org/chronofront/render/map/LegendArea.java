package org.chronofront.render.map;

/// How an area looks, and its words in the legend; there it is of full strength and whole.
record LegendArea(
    String words,
    int argb,
    int hatch,
    AreaPattern pattern,
    int reach,
    double strength,
    AreaMark.Drawn drawn) {
  /// Whether nobody drew it.
  boolean interpolated() {
    return reach > 0;
  }

  /// In the legend: the same for all strengths; land between places for all actors, too, whose
  /// colours stand above.
  static LegendArea of(AreaMark mark, MapInk ink) {
    return mark.interpolated()
        ? look(mark, between(mark), ink.muted(), ink.ink(), 1, AreaMark.Drawn.WHOLE)
        : look(mark, mark.legend(), mark.argb(), mark.hatch(), 1, AreaMark.Drawn.WHOLE);
  }

  /// On the map.
  static LegendArea onMap(AreaMark mark) {
    return look(mark, mark.legend(), mark.argb(), mark.hatch(), mark.strength(), mark.drawn());
  }

  private static LegendArea look(
      AreaMark mark, String words, int argb, int hatch, double strength, AreaMark.Drawn drawn) {
    return new LegendArea(words, argb, hatch, mark.pattern(), mark.reach(), strength, drawn);
  }

  private static String between(AreaMark mark) {
    return switch (mark.pattern()) {
      case RISING -> "land that is contested";
      case FALLING -> "land sources disagree on";
      case LEVEL -> "land that is besieged";
      case DOTS -> "land of unknown holder";
      case PLAIN, UPRIGHT -> "land held";
    };
  }
}

package org.chronofront.render.map;

/// How an area is hatched, so that its colour is not the only sign of whose it is.
public enum AreaPattern {
  /// Nobody's, as far as its dataset says.
  DOTS,
  RISING,
  FALLING,
  LEVEL,
  UPRIGHT,
  /// Not hatched: what is interpolated between places of one holder.
  PLAIN;

  private static final int HATCHED = 4;

  /// The hatching of an actor by its position among a library's actors; dots where it is negative.
  static AreaPattern of(int position) {
    return position < 0 ? DOTS : values()[1 + position % HATCHED];
  }
}

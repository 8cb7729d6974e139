package org.chronofront.index;

import org.chronofront.geo.GeoBounds;
import org.chronofront.geo.Mercator;

/// Bounds in the fixed-point units of [EventColumns], edges included; also across the date line.
final class FixedBox {
  private final int west;
  private final int width;
  private final int north;
  private final int south;

  private FixedBox(int west, int width, int north, int south) {
    this.west = west;
    this.width = width;
    this.north = north;
    this.south = south;
  }

  static FixedBox of(GeoBounds bounds) {
    int north = EventColumns.fixed(Mercator.y(bounds.north()));
    int south = EventColumns.fixed(Mercator.y(bounds.south()));
    if (bounds.east() - bounds.west() >= 360) {
      return new FixedBox(0, EventColumns.WORLD - 1, north, south);
    }
    int west = EventColumns.fixed(Mercator.wrap(Mercator.x(bounds.west())));
    int east = EventColumns.fixed(Mercator.wrap(Mercator.x(bounds.east())));
    return new FixedBox(west, east - west & EventColumns.WORLD - 1, north, south);
  }

  /// 1 when the point lies within, 0 when not or when it is [EventColumns#NOWHERE]: the sign of a
  /// difference tells, with no branch.
  int holds(int x, int y) {
    int fromWest = x - west & EventColumns.WORLD - 1;
    return ~((width - fromWest | y - north | south - y) >>> 31) & 1;
  }
}

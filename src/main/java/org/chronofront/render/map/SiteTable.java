package org.chronofront.render.map;

/// Numbers points in the order in which they are first met: a hash table of primitives, because
/// millions of boxed keys would cost seconds.
final class SiteTable {
  private final long[] xs;
  private final long[] ys;
  private final int[] sites;
  private final int mask;

  /// Room for that many points.
  SiteTable(int points) {
    int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, points)) * 4);
    this.xs = new long[capacity];
    this.ys = new long[capacity];
    this.sites = new int[capacity];
    this.mask = capacity - 1;
  }

  /// The number of the point: `next` when it is new.
  int siteOf(double longitude, double latitude, int next) {
    long x = Double.doubleToLongBits(longitude + 0.0);
    long y = Double.doubleToLongBits(latitude + 0.0);
    long hash = (x * 0x9E3779B97F4A7C15L ^ y) * 0xC2B2AE3D27D4EB4FL;
    int at = (int) (hash >>> 32) & mask;
    while (sites[at] != 0) {
      if (xs[at] == x && ys[at] == y) {
        return sites[at] - 1;
      }
      at = (at + 1) & mask;
    }
    xs[at] = x;
    ys[at] = y;
    sites[at] = next + 1;
    return next;
  }
}

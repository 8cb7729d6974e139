package org.chronofront.geo;

/// A tile of the usual scheme: at `zoom` the world is 2^zoom tiles wide and high, `x` counts from
/// 180° W eastwards, `y` from the north. `x` may lie outside the world until [#wrapped]; a tile
/// whose `y` does is not on the map.
public record TileId(int zoom, int x, int y) {
  /// @throws IllegalArgumentException if `zoom` is outside 0..24
  public TileId {
    if (zoom < 0 || zoom > 24) {
      throw new IllegalArgumentException("zoom is " + zoom + ", expected 0 to 24");
    }
  }

  /// Tiles along a side of the world.
  public int across() {
    return 1 << zoom;
  }

  /// The same tile with its `x` brought round the date line into 0..across−1.
  public TileId wrapped() {
    int inside = x & across() - 1;
    return inside == x ? this : new TileId(zoom, inside, y);
  }

  /// Whether there is such a row of tiles.
  public boolean onMap() {
    return y >= 0 && y < across();
  }

  /// The tile that holds this one, `levels` zooms further out.
  ///
  /// @throws IllegalArgumentException if that is further out than zoom 0
  public TileId ancestor(int levels) {
    return new TileId(zoom - levels, x >> levels, y >> levels);
  }

  /// World x of the west edge, 0 to 1 on the map.
  public double west() {
    return (double) x / across();
  }

  /// World y of the north edge, 0 to 1 on the map.
  public double north() {
    return (double) y / across();
  }
}

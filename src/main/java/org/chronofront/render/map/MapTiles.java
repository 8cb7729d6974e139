package org.chronofront.render.map;

import org.chronofront.render.tile.BaseMapTiles;
import org.chronofront.render.tile.MapPalette;
import org.chronofront.render.tile.TileSource;

/// Gives the tiles of a look: without waiting for the screen, drawn on the spot for a file.
@FunctionalInterface
public interface MapTiles {
  /// The source of the tiles with that look.
  ///
  /// @param scale device pixels for each logical pixel
  TileSource source(MapPalette palette, int scale);

  /// Tiles that are always ready: each is drawn when it is asked for, in the caller's thread.
  /// Confined to one thread.
  static MapTiles drawnNow(BaseMapTiles tiles) {
    record Look(MapPalette palette, int scale) {}
    Recent<Look, TileSource> looks = new Recent<>(2);
    return (palette, scale) ->
        looks.get(
            new Look(palette, scale), look -> new DrawnTiles(tiles, look.palette(), look.scale()));
  }
}

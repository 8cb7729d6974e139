package org.chronofront.render.map;

import java.util.function.Predicate;
import org.chronofront.geo.TileId;
import org.chronofront.render.tile.BaseMapTiles;
import org.chronofront.render.tile.MapPalette;
import org.chronofront.render.tile.TileAncestor;
import org.chronofront.render.tile.TileImage;
import org.chronofront.render.tile.TileSource;
import org.chronofront.render.tile.VectorTileFactory;
import org.jspecify.annotations.Nullable;

/// Draws every tile on the spot.
final class DrawnTiles implements TileSource {
  private final BaseMapTiles tiles;
  private final MapPalette palette;
  private final int scale;

  DrawnTiles(BaseMapTiles tiles, MapPalette palette, int scale) {
    this.tiles = tiles;
    this.palette = palette;
    this.scale = scale;
  }

  @Override
  public int scale() {
    return scale;
  }

  @Override
  public int maxZoom() {
    return VectorTileFactory.MAX_ZOOM;
  }

  @Override
  public TileImage ifReady(TileId id) {
    return tiles.paint(id.wrapped(), scale, palette);
  }

  @Override
  public @Nullable TileAncestor ancestor(TileId id) {
    return null;
  }

  @Override
  public void request(TileId id) {
    // Every tile is ready.
  }

  @Override
  public void retain(Predicate<TileId> wanted) {
    // Nothing waits.
  }

  @Override
  public void onTileReady(Runnable listener) {
    // Nothing arrives later.
  }
}

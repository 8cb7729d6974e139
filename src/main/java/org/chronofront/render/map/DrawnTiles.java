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

/// Draws every tile on the spot, and keeps the last ones (64 MB) for a preview that is drawn again
/// and again. Confined to one thread.
final class DrawnTiles implements TileSource {
  private static final int KEPT_TILES = 256;

  private final BaseMapTiles tiles;
  private final MapPalette palette;
  private final int scale;
  private final Recent<TileId, TileImage> drawn;

  DrawnTiles(BaseMapTiles tiles, MapPalette palette, int scale) {
    this.tiles = tiles;
    this.palette = palette;
    this.scale = scale;
    this.drawn = new Recent<>(Math.max(8, KEPT_TILES / (scale * scale)));
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
    return drawn.get(id.wrapped(), tile -> tiles.paint(tile, scale, palette));
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

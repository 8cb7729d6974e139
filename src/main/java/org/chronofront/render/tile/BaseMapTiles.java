package org.chronofront.render.tile;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.chronofront.basemap.BaseMap;
import org.chronofront.geo.TileId;

/// The tiles of the bundled map for every palette and scale. Thread-safe.
public final class BaseMapTiles {
  private record Family(MapPalette palette, int scale) {}

  private final TilePainter painter;
  private final Executor executor;
  private final TileCache cache;
  private final Map<Family, TileSource> sources = new ConcurrentHashMap<>();

  /// @param executor paints; one or two daemon threads are right
  /// @param cacheBytes the bytes of pixels to keep over all palettes and scales: a tile takes 256
  ///   KB at scale 1, 1 MB at scale 2
  public BaseMapTiles(BaseMap map, Executor executor, long cacheBytes) {
    this.painter = new TilePainter(map);
    this.executor = new LatestFirst(executor);
    this.cache = new TileCache(cacheBytes);
  }

  /// The source of the tiles with that look; the same one at each call.
  public TileSource source(MapPalette palette, int scale) {
    return sources.computeIfAbsent(new Family(palette, scale), this::create);
  }

  private TileSource create(Family family) {
    VectorTileFactory factory =
        new VectorTileFactory(painter, family.palette, family.scale, executor);
    return new FactoryTileSource(factory, family.scale, cache, family);
  }

  /// Draws a tile now, in the caller's thread, past the cache: for snapshots.
  public TileImage paint(TileId tile, int scale, MapPalette palette) {
    return painter.paint(tile, scale, palette);
  }
}

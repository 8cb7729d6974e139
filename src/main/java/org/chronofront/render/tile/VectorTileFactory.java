package org.chronofront.render.tile;

import java.awt.image.BufferedImage;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.chronofront.geo.Mercator;
import org.chronofront.geo.TileId;
import org.jspecify.annotations.Nullable;
import org.jxmapviewer.viewer.Tile;
import org.jxmapviewer.viewer.TileFactory;
import org.jxmapviewer.viewer.TileFactoryInfo;

/// JXMapViewer2's view of the bundled map: its tiles are painted by an executor when their image is
/// first asked for, and listeners hear of them on the executor's thread. Thread-safe, unlike the
/// library's own factories. JXMapViewer2 counts zooms from the closest (0) outwards.
public final class VectorTileFactory extends TileFactory {
  /// The deepest zoom, in the usual counting from the whole world inwards.
  public static final int MAX_ZOOM = 16;

  private final TilePainter painter;
  private final MapPalette palette;
  private final int scale;
  private final Executor executor;
  private final Set<TileId> pending = ConcurrentHashMap.newKeySet();

  /// A factory for one palette and one scale.
  public VectorTileFactory(TilePainter painter, MapPalette palette, int scale, Executor executor) {
    super(
        new TileFactoryInfo(
            "bundled, " + palette.name(),
            0,
            MAX_ZOOM,
            MAX_ZOOM,
            Mercator.TILE_SIZE,
            true,
            true,
            "",
            "x",
            "y",
            "z"));
    this.painter = painter;
    this.palette = palette;
    this.scale = scale;
    this.executor = executor;
  }

  @Override
  public Tile getTile(int x, int y, int zoom) {
    return new VectorTile(new TileId(MAX_ZOOM - zoom, x, y).wrapped());
  }

  @Override
  protected void startLoading(Tile tile) {
    if (tile instanceof VectorTile vector && pending.add(vector.id)) {
      executor.execute(() -> load(vector));
    }
  }

  private void load(VectorTile tile) {
    if (pending.remove(tile.id)) {
      tile.painted = painter.paintImage(tile.id, scale, palette);
      fireTileLoadedEvent(tile);
    }
  }

  /// Forgets the tiles that wait and are not wanted any more.
  public void retain(Predicate<TileId> wanted) {
    pending.removeIf(wanted.negate());
  }

  @Override
  public void dispose() {
    pending.clear();
  }

  /// A tile that holds its image itself (the library's own field for it is closed to us).
  private final class VectorTile extends Tile {
    private final TileId id;
    private volatile @Nullable BufferedImage painted;

    VectorTile(TileId id) {
      super(id.x(), id.y(), MAX_ZOOM - id.zoom());
      this.id = id;
    }

    @Override
    public synchronized boolean isLoaded() {
      return painted != null;
    }

    /// The image if it is painted; otherwise null, and painting begins.
    @Override
    public @Nullable BufferedImage getImage() {
      BufferedImage now = painted;
      if (now == null) {
        startLoading(this);
      }
      return now;
    }
  }
}

package org.chronofront.render.tile;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.chronofront.geo.TileId;
import org.jspecify.annotations.Nullable;
import org.jxmapviewer.viewer.Tile;
import org.jxmapviewer.viewer.TileFactory;

/// A [TileSource] over a tile factory of JXMapViewer2. Hides that library's way of counting zooms,
/// and asks its factory for a tile once, not in every frame.
final class FactoryTileSource implements TileSource {
  private final TileFactory factory;
  private final int scale;
  private final TileCache cache;
  private final Object family;
  private final Set<TileId> requested = ConcurrentHashMap.newKeySet();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  /// `family` names these tiles in the cache.
  FactoryTileSource(TileFactory factory, int scale, TileCache cache, Object family) {
    this.factory = factory;
    this.scale = scale;
    this.cache = cache;
    this.family = family;
    factory.addTileListener(this::loaded);
  }

  @Override
  public int scale() {
    return scale;
  }

  @Override
  public int maxZoom() {
    return factory.getInfo().getTotalMapZoom();
  }

  @Override
  public @Nullable TileImage ifReady(TileId id) {
    return cache.get(family, id.wrapped());
  }

  @Override
  public @Nullable TileAncestor ancestor(TileId id) {
    TileId inside = id.wrapped();
    for (int levels = 1; levels <= inside.zoom(); levels++) {
      TileId outer = inside.ancestor(levels);
      TileImage image = cache.get(family, outer);
      if (image != null) {
        return TileAncestor.of(inside, outer, image);
      }
    }
    return null;
  }

  @Override
  public void request(TileId id) {
    TileId inside = id.wrapped();
    if (!inside.onMap() || inside.zoom() > maxZoom() || cache.get(family, inside) != null) {
      return;
    }
    if (requested.add(inside)) {
      Tile tile = factory.getTile(inside.x(), inside.y(), maxZoom() - inside.zoom());
      if (tile.getImage() != null) {
        loaded(tile);
      }
    }
  }

  @Override
  public void retain(Predicate<TileId> wanted) {
    if (factory instanceof VectorTileFactory vector) {
      vector.retain(wanted);
    }
    requested.removeIf(wanted.negate());
  }

  @Override
  public void onTileReady(Runnable listener) {
    listeners.add(listener);
  }

  private void loaded(Tile tile) {
    BufferedImage image = tile.getImage();
    if (image == null) {
      return;
    }
    TileId id = new TileId(maxZoom() - tile.getZoom(), tile.getX(), tile.getY()).wrapped();
    cache.put(family, id, TilePainter.toTileImage(image));
    requested.remove(id);
    listeners.forEach(Runnable::run);
  }
}

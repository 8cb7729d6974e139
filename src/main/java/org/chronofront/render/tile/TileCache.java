package org.chronofront.render.tile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chronofront.geo.TileId;
import org.jspecify.annotations.Nullable;

/// The least recently used tiles go when the pixels take more than a given number of bytes.
/// Thread-safe. One cache may serve several tile sources, each under a family of its own (such as a
/// palette and a scale).
public final class TileCache {
  private record Key(Object family, TileId id) {}

  private final long budget;
  private final Map<Key, TileImage> images = new LinkedHashMap<>(64, 0.75f, true);
  private long used;

  /// A cache of at most `budget` bytes.
  public TileCache(long budget) {
    this.budget = budget;
  }

  /// The tile, or null.
  public synchronized @Nullable TileImage get(Object family, TileId id) {
    return images.get(new Key(family, id));
  }

  /// Keeps a tile; the oldest ones may go.
  public synchronized void put(Object family, TileId id, TileImage image) {
    TileImage before = images.put(new Key(family, id), image);
    used += bytes(image) - (before == null ? 0 : bytes(before));
    var eldest = images.entrySet().iterator();
    while (used > budget && images.size() > 1) {
      used -= bytes(eldest.next().getValue());
      eldest.remove();
    }
  }

  /// The bytes of all pixels kept.
  public synchronized long used() {
    return used;
  }

  private static long bytes(TileImage image) {
    return 4L * image.pixels().length;
  }
}

package org.chronofront.render.tile;

import java.util.function.Predicate;
import org.chronofront.geo.TileId;
import org.jspecify.annotations.Nullable;

/// Where a map view gets its tiles: the bundled map, an `.mbtiles` file or a server, all the same
/// to it. Thread-safe; nothing here waits. The `x` of a tile may lie beyond the date line.
public interface TileSource {
  /// Device pixels for each logical pixel: tiles are 256 times as many pixels wide.
  int scale();

  /// The deepest zoom for which there are tiles; further in, show ancestors.
  int maxZoom();

  /// The tile if it is there now.
  @Nullable TileImage ifReady(TileId id);

  /// The nearest ready tile that holds this one, for use while it is not ready; null if there is
  /// none up to zoom 0.
  @Nullable TileAncestor ancestor(TileId id);

  /// Asks for a tile. Asking again in every frame costs nothing; what was asked for last is made
  /// first. A tile that failed is not tried again before [#retain] has let go of it.
  void request(TileId id);

  /// Forgets requests that nobody needs any more, so that work is done for what is on the screen.
  void retain(Predicate<TileId> wanted);

  /// Runs `listener` after each tile that became ready, on the thread that made it: hand over to
  /// your own.
  void onTileReady(Runnable listener);
}

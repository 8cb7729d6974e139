package org.chronofront.render.map;

import java.util.Map;
import java.util.WeakHashMap;
import org.chronofront.geo.TileId;
import org.chronofront.render.tile.MapPalette;
import org.chronofront.render.tile.TileAncestor;
import org.chronofront.render.tile.TileImage;
import org.chronofront.render.tile.TileSource;
import org.jspecify.annotations.Nullable;

/// Draws the tiles. One that is missing is asked for, and its place is taken by the nearest
/// ancestor, enlarged, under those of its four children that are ready: never a hole. Confined to
/// one thread.
final class TileLayer {
  private static final int KEPT_PIXELS = 16_000_000;

  private final TileScaling scaling = new TileScaling();
  private final Map<TileImage, int[]> scaled = new WeakHashMap<>();
  private int scaledSize;
  private int sizeBefore;

  /// Draws all tiles of the view; false when some were missing.
  boolean draw(Frame frame, SnappedView view, TileSource tiles, MapPalette palette) {
    int size = view.tileSize();
    int across = 1 << view.tileZoom();
    int firstX = (int) Math.floorDiv(view.left(), size);
    int lastX = (int) Math.floorDiv(view.left() + frame.width() - 1, size);
    int firstY = (int) Math.floorDiv(view.top(), size);
    int lastY = (int) Math.floorDiv(view.top() + frame.height() - 1, size);
    tiles.retain(
        id ->
            id.zoom() == 0
                || (id.zoom() == view.tileZoom()
                    && Math.floorMod(id.x() - firstX, across) <= lastX - firstX
                    && id.y() >= firstY
                    && id.y() <= lastY));
    boolean complete = true;
    for (int ty = firstY; ty <= lastY; ty++) {
      for (int tx = firstX; tx <= lastX; tx++) {
        int x = (int) ((long) tx * size - view.left());
        int y = (int) ((long) ty * size - view.top());
        if (ty < 0 || ty >= across) {
          frame.fill(x, y, size, size, palette.sea());
        } else {
          complete &= tile(frame, tiles, palette, new TileId(view.tileZoom(), tx, ty), x, y, size);
        }
      }
    }
    sizeBefore = size;
    return complete;
  }

  private boolean tile(
      Frame frame, TileSource tiles, MapPalette palette, TileId id, int x, int y, int size) {
    TileImage image = tiles.ifReady(id);
    if (image != null) {
      whole(frame, image, x, y, size);
      return true;
    }
    TileAncestor ancestor = tiles.ancestor(id);
    if (ancestor == null) {
      frame.fill(x, y, size, size, palette.land());
      tiles.request(new TileId(0, 0, 0));
    } else {
      TileImage outer = ancestor.image();
      scaling.draw(
          outer.pixels(),
          outer.size(),
          ancestor.left(),
          ancestor.top(),
          ancestor.side(),
          frame,
          x,
          y,
          size);
    }
    children(frame, tiles, id, x, y, size);
    tiles.request(id);
    return false;
  }

  private void children(Frame frame, TileSource tiles, TileId id, int x, int y, int size) {
    if (id.zoom() >= tiles.maxZoom()) {
      return;
    }
    int half = (size + 1) / 2;
    for (int i = 0; i < 4; i++) {
      int right = i & 1;
      int lower = i >> 1;
      TileImage image =
          tiles.ifReady(new TileId(id.zoom() + 1, 2 * id.x() + right, 2 * id.y() + lower));
      if (image != null) {
        int childX = x + right * (size - half);
        int childY = y + lower * (size - half);
        scaling.draw(image.pixels(), image.size(), 0, 0, image.size(), frame, childX, childY, half);
      }
    }
  }

  private void whole(Frame frame, TileImage image, int x, int y, int size) {
    if (image.size() == size) {
      frame.copy(image.pixels(), size, size, x, y);
      return;
    }
    int[] kept = kept(image, size);
    if (kept == null) {
      scaling.draw(image.pixels(), image.size(), 0, 0, image.size(), frame, x, y, size);
    } else {
      frame.copy(kept, size, size, x, y);
    }
  }

  /// The tile at that size when the map is not being zoomed at the moment: a drag asks for the same
  /// size again and again, a zoom never.
  private int @Nullable [] kept(TileImage image, int size) {
    if (size != sizeBefore) {
      return null;
    }
    if (size != scaledSize || scaled.size() * size * size > KEPT_PIXELS) {
      scaled.clear();
      scaledSize = size;
    }
    return scaled.computeIfAbsent(
        image,
        tile -> {
          int[] pixels = new int[size * size];
          Frame all = new Frame(pixels, size, size);
          scaling.draw(tile.pixels(), tile.size(), 0, 0, tile.size(), all, 0, 0, size);
          return pixels;
        });
  }
}

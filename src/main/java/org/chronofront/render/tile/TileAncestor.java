package org.chronofront.render.tile;

import org.chronofront.geo.TileId;

/// A ready tile further out, to be shown in place of one that is not ready: of `image` the square
/// of `side` pixels whose top left corner is at (`left`, `top`), enlarged. `side` is a fraction of
/// a pixel only when the tile lies more than eight zooms below its ancestor.
public record TileAncestor(TileImage image, TileId id, double left, double top, double side) {
  static TileAncestor of(TileId wanted, TileId ancestor, TileImage image) {
    int levels = wanted.zoom() - ancestor.zoom();
    double side = Math.scalb((double) image.size(), -levels);
    int mask = (1 << levels) - 1;
    return new TileAncestor(
        image, ancestor, (wanted.x() & mask) * side, (wanted.y() & mask) * side, side);
  }
}

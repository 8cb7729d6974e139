package org.chronofront.render.map;

import org.chronofront.geo.Mercator;
import org.chronofront.geo.Viewport;

/// A viewport moved by less than a device pixel and zoomed by less than a hundredth of a level, so
/// that a tile takes a whole number of device pixels and begins on one. Everything in a frame is
/// placed by it; hence tiles have no seams and a drag at any zoom only copies rows.
///
/// @param viewport the viewport as drawn
/// @param scale device pixels for each logical pixel
/// @param tileZoom the zoom whose tiles are drawn
/// @param tileSize device pixels of a tile's side as drawn
/// @param left the world's device pixel at the frame's left edge
/// @param top the same at its upper edge
record SnappedView(Viewport viewport, int scale, int tileZoom, int tileSize, long left, long top) {

  static SnappedView of(Viewport wanted, int scale, int maxTileZoom) {
    int tileZoom = Math.clamp(Math.round(wanted.zoom()), 0, maxTileZoom);
    int tileSize =
        (int) Math.rint(Mercator.TILE_SIZE * scale * Math.pow(2, wanted.zoom() - tileZoom));
    double world = (double) tileSize * (1 << tileZoom);
    int width = (int) Math.ceil(wanted.width() * scale);
    int height = (int) Math.ceil(wanted.height() * scale);
    long left = Math.round(Mercator.wrap(wanted.centreX()) * world - width / 2.0);
    long top = Math.round(wanted.centreY() * world - height / 2.0);
    double zoom = Math.log(world / scale / Mercator.TILE_SIZE) / Math.log(2);
    Viewport snapped =
        new Viewport(
            (left + width / 2.0) / world,
            (top + height / 2.0) / world,
            zoom,
            (double) width / scale,
            (double) height / scale);
    return new SnappedView(snapped, scale, tileZoom, tileSize, left, top);
  }

  /// Device pixels of the frame across.
  int width() {
    return (int) Math.rint(viewport.width() * scale);
  }

  /// Device pixels of the frame down.
  int height() {
    return (int) Math.rint(viewport.height() * scale);
  }

  /// Device pixel of a logical one.
  int device(double logical) {
    return (int) Math.rint(logical * scale);
  }
}

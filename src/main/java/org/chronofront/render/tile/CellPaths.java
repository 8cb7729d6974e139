package org.chronofront.render.tile;

import java.awt.geom.Path2D;
import java.util.function.IntPredicate;
import org.chronofront.basemap.Cell;
import org.chronofront.basemap.Shapes;
import org.chronofront.geo.TileId;

/// Turns a cell's shapes into Java2D paths in the device pixels of one tile, leaving out what lies
/// wholly outside it.
final class CellPaths {
  private final double pixelsPerUnit;
  private final double originX;
  private final double originY;
  private final double west;
  private final double north;
  private final double east;
  private final double south;

  /// `margin` is how far outside the tile, in device pixels, a shape still matters.
  CellPaths(Cell cell, TileId tile, int size, double margin) {
    int levels = tile.zoom() - cell.id().zoom();
    pixelsPerUnit = Math.scalb((double) size, levels) / cell.unitsAcross();
    originX = ((double) tile.x() - ((long) cell.id().x() << levels)) * size;
    originY = ((double) tile.y() - ((long) cell.id().y() << levels)) * size;
    west = (originX - margin) / pixelsPerUnit;
    north = (originY - margin) / pixelsPerUnit;
    east = (originX + size + margin) / pixelsPerUnit;
    south = (originY + size + margin) / pixelsPerUnit;
  }

  /// The shapes of the kinds asked for as one path, filled by the even-odd rule.
  Path2D path(Shapes shapes, boolean closed, IntPredicate kinds) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (int s = 0; s < shapes.count(); s++) {
      if (kinds.test(shapes.kind(s)) && shapes.touches(s, west, north, east, south)) {
        append(shapes, s, closed, path);
      }
    }
    return path;
  }

  private void append(Shapes shapes, int shape, boolean closed, Path2D path) {
    int start = shapes.start(shape);
    int end = shapes.start(shape + 1);
    path.moveTo(x(shapes.x(start)), y(shapes.y(start)));
    for (int i = start + 1; i < end; i++) {
      path.lineTo(x(shapes.x(i)), y(shapes.y(i)));
    }
    if (closed) {
      path.closePath();
    }
  }

  private double x(int units) {
    return units * pixelsPerUnit - originX;
  }

  private double y(int units) {
    return units * pixelsPerUnit - originY;
  }
}

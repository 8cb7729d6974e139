package org.chronofront.territory;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.basemap.BaseMap;
import org.chronofront.basemap.Cell;
import org.chronofront.basemap.Shapes;
import org.chronofront.geo.TileId;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/// The land of the base map as shapes in the square world (0…1 from the west and from the north).
final class LandMap {
  /// Finer than that no coast is asked for: at this zoom a pixel is some 600 m.
  private static final int FINEST = 8;

  private static final int MOST_TILES = 9;
  private static final int LAND = 1;
  private static final GeometryFactory SHAPES = new GeometryFactory();

  private final BaseMap map;

  LandMap(BaseMap map) {
    this.map = map;
  }

  /// The land in a box of the square world, and what the map has a little beyond.
  Geometry in(Envelope box) {
    int zoom = FINEST;
    while (zoom > 0 && tiles(box, zoom) > MOST_TILES) {
      zoom--;
    }
    double side = 1.0 / (1 << zoom);
    List<Geometry> parts = new ArrayList<>();
    List<TileId> seen = new ArrayList<>();
    for (int y = at(box.getMinY(), side); y <= at(box.getMaxY(), side); y++) {
      for (int x = at(box.getMinX(), side); x <= at(box.getMaxX(), side); x++) {
        Cell cell = map.cell(new TileId(zoom, x, y));
        if (!seen.contains(cell.id())) {
          seen.add(cell.id());
          parts.addAll(land(cell, box));
        }
      }
    }
    return parts.isEmpty() ? SHAPES.createPolygon() : UnaryUnionOp.union(parts);
  }

  private static long tiles(Envelope box, int zoom) {
    double side = 1.0 / (1 << zoom);
    return (long) (at(box.getMaxX(), side) - at(box.getMinX(), side) + 1)
        * (at(box.getMaxY(), side) - at(box.getMinY(), side) + 1);
  }

  private static int at(double place, double side) {
    return (int) Math.floor(Math.clamp(place, 0, 1 - 1e-12) / side);
  }

  private static List<Geometry> land(Cell cell, Envelope box) {
    double side = 1.0 / (1 << cell.id().zoom());
    double unit = side / cell.unitsAcross();
    double west = cell.id().wrapped().x() * side;
    double north = cell.id().y() * side;
    Geometry square = SHAPES.toGeometry(new Envelope(west, west + side, north, north + side));
    Geometry wanted = square.intersection(SHAPES.toGeometry(box));
    List<Geometry> parts = new ArrayList<>();
    Shapes land = cell.land();
    for (int shape = 0; shape < land.count(); shape++) {
      int from = land.start(shape);
      int to = land.start(shape + 1);
      if (land.kind(shape) != LAND || to - from < 3) {
        continue;
      }
      Coordinate[] ring = new Coordinate[to - from + 1];
      for (int i = from; i < to; i++) {
        ring[i - from] = new Coordinate(west + land.x(i) * unit, north + land.y(i) * unit);
      }
      ring[to - from] = ring[0].copy();
      Geometry part = GeometryFixer.fix(SHAPES.createPolygon(ring)).intersection(wanted);
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }
}

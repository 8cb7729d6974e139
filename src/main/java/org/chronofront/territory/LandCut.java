package org.chronofront.territory;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/// Cuts cells to the land. The land is cut into squares first: a cell on the coast meets the coast
/// of its neighbourhood, not of half a continent. Thread-safe: nothing in it changes.
final class LandCut {
  private static final int SQUARES = 16;
  private static final GeometryFactory SHAPES = new GeometryFactory();

  private final PreparedGeometry land;
  private final List<Geometry> squares = new ArrayList<>();

  LandCut(Geometry land) {
    this.land = PreparedGeometryFactory.prepare(land);
    Envelope box = land.getEnvelopeInternal();
    double width = box.getWidth() / SQUARES;
    double height = box.getHeight() / SQUARES;
    for (int row = 0; row < SQUARES && !land.isEmpty(); row++) {
      double north = box.getMinY() + row * height;
      Geometry stripe =
          part(land, new Envelope(box.getMinX(), box.getMaxX(), north, north + height));
      for (int column = 0; column < SQUARES; column++) {
        double west = box.getMinX() + column * width;
        Geometry square = part(stripe, new Envelope(west, west + width, north, north + height));
        if (!square.isEmpty()) {
          squares.add(square);
        }
      }
    }
  }

  private static Geometry part(Geometry of, Envelope box) {
    return Snapped.intersection(of, SHAPES.toGeometry(box));
  }

  /// What of a cell is land; empty when nothing is.
  Geometry cut(Geometry cell) {
    if (land.covers(cell)) {
      return cell;
    }
    if (!land.intersects(cell)) {
      return SHAPES.createPolygon();
    }
    Envelope around = cell.getEnvelopeInternal();
    return squares.stream()
        .filter(square -> square.getEnvelopeInternal().intersects(around))
        .map(square -> Snapped.intersection(square, cell))
        .filter(part -> !part.isEmpty())
        .reduce(Snapped::union)
        .orElseGet(SHAPES::createPolygon);
  }
}

package org.chronofront.territory;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.basemap.BaseMap;
import org.chronofront.geo.Mercator;
import org.chronofront.model.AreaPolygon;
import org.chronofront.model.GeoPoint;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/// The land nearer to one place than to any other, and no farther from it than a distance: a
/// Voronoi diagram of the places in the projection of the map, cut to discs and to land. Places at
/// the very same point share the cell of the first. Thread-safe.
public final class Neighbourhoods {
  private static final double EQUATOR_KM = 40_075.016686;
  private static final int QUARTER = 12;
  private static final int KEPT = 64;
  private static final GeometryFactory SHAPES = new GeometryFactory();

  private final List<@Nullable Geometry> cells;
  private final Map<BitSet, List<AreaPolygon>> unions =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<BitSet, List<AreaPolygon>> eldest) {
          return size() > KEPT;
        }
      };

  private Neighbourhoods(List<@Nullable Geometry> cells) {
    this.cells = cells;
  }

  /// The cells of places.
  ///
  /// @param kilometres how far from a place its cell reaches at most
  /// @throws IllegalArgumentException when that is not above zero
  public static Neighbourhoods of(List<GeoPoint> places, double kilometres, BaseMap map) {
    if (!(kilometres > 0)) {
      throw new IllegalArgumentException("the distance is " + kilometres + " km");
    }
    if (places.isEmpty()) {
      return new Neighbourhoods(List.of());
    }
    List<Geometry> discs = places.stream().map(place -> disc(place, kilometres)).toList();
    Envelope box = new Envelope();
    discs.forEach(disc -> box.expandToInclude(disc.getEnvelopeInternal()));
    PreparedGeometry land = PreparedGeometryFactory.prepare(new LandMap(map).in(box));
    Map<Coordinate, Geometry> voronoi = voronoi(places, box);
    List<@Nullable Geometry> cells = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Geometry cell = voronoi.remove(at(places.get(i)));
      cells.add(cell == null ? null : cut(cell.intersection(discs.get(i)), land));
    }
    return new Neighbourhoods(cells);
  }

  private static Geometry cut(Geometry cell, PreparedGeometry land) {
    if (land.covers(cell)) {
      return cell;
    }
    return land.intersects(cell) ? land.getGeometry().intersection(cell) : SHAPES.createPolygon();
  }

  private static Map<Coordinate, Geometry> voronoi(List<GeoPoint> places, Envelope box) {
    Map<Coordinate, Geometry> cells = new HashMap<>();
    List<Coordinate> sites = places.stream().map(Neighbourhoods::at).distinct().toList();
    if (sites.size() == 1) {
      cells.put(sites.getFirst(), SHAPES.toGeometry(box));
      return cells;
    }
    VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
    builder.setSites(sites);
    builder.setClipEnvelope(box);
    Geometry diagram = builder.getDiagram(SHAPES);
    for (int i = 0; i < diagram.getNumGeometries(); i++) {
      Geometry cell = diagram.getGeometryN(i);
      cells.put((Coordinate) cell.getUserData(), cell);
    }
    return cells;
  }

  private static Coordinate at(GeoPoint place) {
    return new Coordinate(Mercator.x(place.longitude()), Mercator.y(place.latitude()));
  }

  private static Geometry disc(GeoPoint place, double kilometres) {
    double radius = kilometres / (EQUATOR_KM * Math.cos(Math.toRadians(place.latitude())));
    Point middle = SHAPES.createPoint(at(place));
    return middle.buffer(radius, QUARTER);
  }

  /// The cells of some places as one area.
  ///
  /// @param places their positions in the list that this was made of
  public List<AreaPolygon> of(BitSet places) {
    synchronized (unions) {
      return unions.computeIfAbsent((BitSet) places.clone(), this::union);
    }
  }

  private List<AreaPolygon> union(BitSet places) {
    List<Geometry> parts = new ArrayList<>();
    places.stream()
        .filter(i -> i < cells.size())
        .mapToObj(cells::get)
        .filter(cell -> cell != null && !cell.isEmpty())
        .forEach(parts::add);
    if (parts.isEmpty()) {
      return List.of();
    }
    Geometry whole = parts.size() == 1 ? parts.getFirst() : UnaryUnionOp.union(parts);
    List<AreaPolygon> polygons = new ArrayList<>();
    for (int i = 0; i < whole.getNumGeometries(); i++) {
      if (whole.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
        polygons.add(degrees(polygon));
      }
    }
    return List.copyOf(polygons);
  }

  private static AreaPolygon degrees(Polygon polygon) {
    List<AreaPolygon.Ring> rings = new ArrayList<>();
    rings.add(degrees(polygon.getExteriorRing()));
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      rings.add(degrees(polygon.getInteriorRingN(i)));
    }
    return new AreaPolygon(rings);
  }

  private static AreaPolygon.Ring degrees(LinearRing ring) {
    CoordinateSequence points = ring.getCoordinateSequence();
    double[] degrees = new double[2 * points.size()];
    for (int i = 0; i < points.size(); i++) {
      degrees[2 * i] = Mercator.longitude(points.getX(i));
      degrees[2 * i + 1] = Mercator.latitude(points.getY(i));
    }
    return new AreaPolygon.Ring(degrees);
  }
}

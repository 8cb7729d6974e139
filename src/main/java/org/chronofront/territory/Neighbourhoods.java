package org.chronofront.territory;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/// The land nearer to one place than to any other, and no farther from it than a distance: a
/// Voronoi diagram of the places in the projection of the map, cut to discs and to land. Places at
/// the very same point share the cell of the first. Thread-safe; thousands of places take a second
/// or two, so not on a thread that draws.
public final class Neighbourhoods {
  private static final double EQUATOR_KM = 40_075.016686;
  private static final int QUARTER = 12;

  /// How far from its middle a disc surely reaches: its edge is made of chords.
  private static final double SURE = Math.cos(Math.PI / (4 * QUARTER)) * (1 - 1e-9);

  private static final GeometryFactory SHAPES = new GeometryFactory();

  private final JoinedCells cells;

  private Neighbourhoods(List<@Nullable Geometry> cells) {
    this.cells = new JoinedCells(cells);
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
    Envelope box = new Envelope();
    for (GeoPoint place : places) {
      Envelope around = new Envelope(at(place));
      around.expandBy(radius(place, kilometres));
      box.expandToInclude(around);
    }
    LandCut land = new LandCut(new LandMap(map).in(box));
    Map<Coordinate, Geometry> voronoi = voronoi(places, box);
    List<@Nullable Geometry> cells = new ArrayList<>();
    places.forEach(place -> cells.add(voronoi.remove(at(place))));
    // Between the caller and the common pool; each cell by itself.
    IntStream.range(0, places.size())
        .parallel()
        .forEach(
            i -> {
              Geometry cell = cells.get(i);
              if (cell != null) {
                cells.set(i, land.cut(near(cell, places.get(i), kilometres)));
              }
            });
    return new Neighbourhoods(cells);
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

  private static double radius(GeoPoint place, double kilometres) {
    return kilometres / (EQUATOR_KM * Math.cos(Math.toRadians(place.latitude())));
  }

  /// What of a cell lies within the distance; most cells of many places do wholly.
  private static Geometry near(Geometry cell, GeoPoint place, double kilometres) {
    double radius = radius(place, kilometres);
    Coordinate middle = at(place);
    for (Coordinate corner : cell.getCoordinates()) {
      if (corner.distance(middle) > radius * SURE) {
        Geometry disc = SHAPES.createPoint(middle).buffer(radius, QUARTER);
        return Snapped.intersection(cell, disc);
      }
    }
    return cell;
  }

  /// The cells of some places as one area. Parts of it that were asked for before are not joined
  /// again: it costs what has changed since.
  ///
  /// @param places their positions in the list that this was made of
  public List<AreaPolygon> of(BitSet places) {
    List<AreaPolygon> polygons = new ArrayList<>();
    add(cells.of(places), polygons);
    return List.copyOf(polygons);
  }

  /// The same cells one by one, for those who draw no line around them: nothing is joined, so this
  /// takes milliseconds.
  ///
  /// @param places their positions in the list that this was made of
  public List<AreaPolygon> apart(BitSet places) {
    List<AreaPolygon> polygons = new ArrayList<>();
    places.stream().mapToObj(cells::cell).forEach(cell -> add(cell, polygons));
    return List.copyOf(polygons);
  }

  private static void add(@Nullable Geometry shape, List<AreaPolygon> polygons) {
    for (int i = 0; shape != null && i < shape.getNumGeometries(); i++) {
      if (shape.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
        polygons.add(degrees(polygon));
      }
    }
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

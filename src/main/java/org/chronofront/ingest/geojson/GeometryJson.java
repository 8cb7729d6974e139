package org.chronofront.ingest.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chronofront.ingest.feature.RawShapes;
import org.chronofront.ingest.tree.FieldFault;
import org.jspecify.annotations.Nullable;

/// A geometry object, or the members of one that stand in a feature's place.
final class GeometryJson {
  /// The types of geometries.
  static final Set<String> TYPES =
      Set.of(
          "Point",
          "MultiPoint",
          "LineString",
          "MultiLineString",
          "Polygon",
          "MultiPolygon",
          "GeometryCollection");

  private @Nullable String type;
  private @Nullable Coordinates coordinates;
  private final List<GeometryJson> parts = new ArrayList<>();

  /// Reads a geometry, or null.
  static GeometryJson read(JsonParser parser) throws IOException, FieldFault {
    GeometryJson geometry = new GeometryJson();
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      geometry.type = "GeometryCollection";
      return geometry;
    }
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw new FieldFault("geometry", parser.getText(), "A geometry is an object, or null.");
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (!geometry.take(name, parser)) {
        parser.skipChildren();
      }
    }
    return geometry;
  }

  /// Reads a member's value when it belongs to a geometry.
  boolean take(String name, JsonParser parser) throws IOException, FieldFault {
    switch (name) {
      case "type" -> type = parser.getText();
      case "coordinates" ->
          coordinates =
              parser.currentToken() == JsonToken.VALUE_NULL
                  ? new Coordinates.Path(new double[0])
                  : Coordinates.read(parser);
      case "geometries" -> {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
          return false;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          parts.add(read(parser));
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  @Nullable String type() {
    return type;
  }

  /// Adds the shapes.
  void addTo(RawShapes shapes) throws FieldFault {
    if (type == null || !TYPES.contains(type)) {
      throw new FieldFault(
          "geometry/type",
          type,
          "It is one of Point, LineString, Polygon, their Multi forms, or"
              + " GeometryCollection.");
    }
    if (type.equals("GeometryCollection")) {
      for (GeometryJson part : parts) {
        part.addTo(shapes);
      }
      return;
    }
    if (coordinates == null) {
      throw new FieldFault("geometry/coordinates", null, "The geometry has no coordinates.");
    }
    addTo(shapes, type, coordinates);
  }

  private static void addTo(RawShapes shapes, String type, Coordinates given) throws FieldFault {
    switch (given) {
      case Coordinates.Path path when path.numbers().length == 0 -> {}
      case Coordinates.Position at when type.equals("Point") ->
          shapes.addPoints(new double[] {at.x(), at.y()});
      case Coordinates.Path path when type.equals("MultiPoint") -> shapes.addPoints(path.numbers());
      case Coordinates.Path path when type.equals("LineString") -> shapes.addLine(path.numbers());
      case Coordinates.Nest lines when type.equals("MultiLineString") -> {
        for (double[] line : paths(type, lines)) {
          shapes.addLine(line);
        }
      }
      case Coordinates.Nest rings when type.equals("Polygon") ->
          shapes.addPolygon(paths(type, rings));
      case Coordinates.Nest polygons when type.equals("MultiPolygon") -> {
        for (Coordinates part : polygons.parts()) {
          if (!(part instanceof Coordinates.Nest rings)) {
            throw depth(type);
          }
          shapes.addPolygon(paths(type, rings));
        }
      }
      default -> throw depth(type);
    }
  }

  private static List<double[]> paths(String type, Coordinates.Nest nest) throws FieldFault {
    List<double[]> paths = new ArrayList<>();
    for (Coordinates part : nest.parts()) {
      if (!(part instanceof Coordinates.Path path)) {
        throw depth(type);
      }
      if (path.numbers().length > 0) {
        paths.add(path.numbers());
      }
    }
    return paths;
  }

  private static FieldFault depth(String type) {
    return new FieldFault(
        "geometry/coordinates",
        null,
        "The lists of coordinates are not nested as those of a %s are.".formatted(type));
  }
}

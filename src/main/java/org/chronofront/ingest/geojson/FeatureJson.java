package org.chronofront.ingest.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chronofront.ingest.feature.Feature;
import org.chronofront.ingest.feature.RawShapes;
import org.chronofront.ingest.tree.FieldFault;
import org.chronofront.ingest.tree.JsonFaults;
import org.chronofront.ingest.tree.JsonFields;
import org.chronofront.ingest.tree.JsonRows;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Detail;
import org.jspecify.annotations.Nullable;

/// One feature as it stands in a file. A bare geometry is taken for a feature without properties;
/// members that RFC 7946 does not know are taken for properties.
final class FeatureJson {
  private static final Set<String> NO_PROPERTIES = Set.of("bbox", "crs");
  private final GeometryJson self = new GeometryJson();
  private final List<Detail> properties = new ArrayList<>();
  private @Nullable GeometryJson geometry;
  private @Nullable String id;

  private FeatureJson() {}

  /// @param given the time of the file
  /// @throws FieldFault when it is no feature
  static Feature read(JsonRows.Row row, @Nullable DateSpan given) throws FieldFault {
    if (row.json() == null) {
      throw new FieldFault(
          null,
          null,
          "The feature is longer than %d MiB, which is too long to be read. Divide or simplify it."
              .formatted(JsonRows.LONGEST_ROW >> 20));
    }
    try (JsonParser parser = JsonRows.PARSERS.createParser(row.json())) {
      return new FeatureJson().read(parser, given);
    } catch (JsonProcessingException e) {
      throw new FieldFault(null, null, "In the feature, " + JsonFaults.sentence(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Feature read(JsonParser parser, @Nullable DateSpan given) throws IOException, FieldFault {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new FieldFault(null, parser.getText(), "A feature is an object.");
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      switch (name) {
        case "id" -> id = value.isScalarValue() ? text(parser) : skip(parser);
        case "geometry" -> geometry = GeometryJson.read(parser);
        case "properties" ->
            properties.addAll(
                JsonFields.of(parser, value == JsonToken.START_OBJECT ? "" : "properties"));
        default -> other(name, parser);
      }
    }
    return new Feature(id, given, shapes(), properties);
  }

  private void other(String name, JsonParser parser) throws IOException, FieldFault {
    if (NO_PROPERTIES.contains(name)) {
      parser.skipChildren();
    } else if (!self.take(name, parser)) {
      properties.addAll(JsonFields.of(parser, name));
    }
  }

  private RawShapes shapes() throws FieldFault {
    RawShapes shapes = new RawShapes();
    String type = self.type();
    if (type != null && GeometryJson.TYPES.contains(type)) {
      self.addTo(shapes);
    } else if (!"Feature".equals(type)) {
      throw new FieldFault("type", type, "A feature's type is “Feature”.");
    } else if (geometry != null) {
      geometry.addTo(shapes);
    }
    return shapes;
  }

  private static @Nullable String text(JsonParser parser) throws IOException {
    return parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getText();
  }

  private static @Nullable String skip(JsonParser parser) throws IOException {
    parser.skipChildren();
    return null;
  }
}

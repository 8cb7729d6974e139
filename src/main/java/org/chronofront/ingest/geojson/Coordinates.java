package org.chronofront.ingest.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chronofront.ingest.tree.FieldFault;

/// The nested lists of numbers that GeoJSON calls coordinates. Heights are left out.
sealed interface Coordinates {
  /// One position.
  record Position(double x, double y) implements Coordinates {}

  /// A list of positions, two numbers each; also the empty list.
  @SuppressWarnings("ArrayRecordComponent")
  record Path(double[] numbers) implements Coordinates {}

  /// A list of lists.
  record Nest(List<Coordinates> parts) implements Coordinates {}

  /// Reads a list from its beginning to its end.
  static Coordinates read(JsonParser parser) throws IOException, FieldFault {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw fault(parser);
    }
    JsonToken first = parser.nextToken();
    if (first.isNumeric()) {
      return position(parser);
    }
    double[] numbers = new double[16];
    int length = 0;
    List<Coordinates> parts = new ArrayList<>();
    while (parser.currentToken() != JsonToken.END_ARRAY) {
      Coordinates part = read(parser);
      if (part instanceof Position position) {
        numbers = length == numbers.length ? Arrays.copyOf(numbers, 2 * length) : numbers;
        numbers[length++] = position.x();
        numbers[length++] = position.y();
      } else {
        parts.add(part);
      }
      parser.nextToken();
    }
    if (length > 0 && !parts.isEmpty()) {
      throw new FieldFault(
          "geometry/coordinates", null, "Positions and lists of positions stand side by side.");
    }
    return parts.isEmpty() ? new Path(Arrays.copyOf(numbers, length)) : new Nest(parts);
  }

  private static Position position(JsonParser parser) throws IOException, FieldFault {
    double x = parser.getDoubleValue();
    if (!parser.nextToken().isNumeric()) {
      throw fault(parser);
    }
    double y = parser.getDoubleValue();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (!parser.currentToken().isNumeric()) {
        throw fault(parser);
      }
    }
    return new Position(x, y);
  }

  private static FieldFault fault(JsonParser parser) throws IOException {
    return new FieldFault(
        "geometry/coordinates",
        parser.getText(),
        "A position is a list of two or three numbers, longitude first.");
  }
}

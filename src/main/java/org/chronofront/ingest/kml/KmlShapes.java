package org.chronofront.ingest.kml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.chronofront.ingest.feature.RawShapes;
import org.chronofront.ingest.tree.FieldFault;

/// Geometries: Point, LineString, LinearRing, Polygon, MultiGeometry, gx:Track, gx:MultiTrack.
/// Heights are left out.
final class KmlShapes {
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private KmlShapes() {}

  static RawShapes of(Element placemark) throws FieldFault {
    RawShapes shapes = new RawShapes();
    for (Element child : placemark.children) {
      add(child, shapes);
    }
    return shapes;
  }

  private static void add(Element geometry, RawShapes shapes) throws FieldFault {
    switch (geometry.name) {
      case "Point" -> shapes.addPoints(numbers(geometry));
      case "LineString", "LinearRing" -> shapes.addLine(numbers(geometry));
      case "Polygon" -> addPolygon(geometry, shapes);
      case "gx:Track" -> addTrack(geometry, shapes);
      case "MultiGeometry", "gx:MultiTrack" -> {
        for (Element part : geometry.children) {
          add(part, shapes);
        }
      }
      default -> {
        // no geometry
      }
    }
  }

  private static void addPolygon(Element polygon, RawShapes shapes) throws FieldFault {
    List<double[]> rings = new ArrayList<>();
    for (String boundary : List.of("outerBoundaryIs", "innerBoundaryIs")) {
      for (Element side : polygon.children) {
        if (side.name.equals(boundary)) {
          for (Element ring : side.children) {
            rings.add(numbers(ring));
          }
        }
      }
    }
    shapes.addPolygon(rings);
  }

  private static void addTrack(Element track, RawShapes shapes) throws FieldFault {
    double[] numbers = new double[16];
    int length = 0;
    for (Element child : track.children) {
      if (child.name.equals("gx:coord") && !child.text().isEmpty()) {
        numbers = length + 2 > numbers.length ? Arrays.copyOf(numbers, 2 * length) : numbers;
        length = position(child.text(), "\\s+", "gx:coord", numbers, length);
      }
    }
    shapes.addLine(Arrays.copyOf(numbers, length));
  }

  private static double[] numbers(Element geometry) throws FieldFault {
    Element coordinates = geometry.child("coordinates");
    String text = coordinates == null ? "" : coordinates.text();
    double[] numbers = new double[16];
    int length = 0;
    StringTokenizer tuples =
        new StringTokenizer(
            text.indexOf(", ") < 0 && text.indexOf(" ,") < 0
                ? text
                : COMMA.matcher(text).replaceAll(","));
    while (tuples.hasMoreTokens()) {
      numbers = length + 2 > numbers.length ? Arrays.copyOf(numbers, 2 * length) : numbers;
      length = position(tuples.nextToken(), ",", "coordinates", numbers, length);
    }
    return Arrays.copyOf(numbers, length);
  }

  private static int position(
      String tuple, String between, String column, double[] numbers, int length) throws FieldFault {
    String[] parts = tuple.split(between, -1);
    if (parts.length < 2) {
      throw fault(column, tuple);
    }
    try {
      numbers[length] = Double.parseDouble(parts[0]);
      numbers[length + 1] = Double.parseDouble(parts[1]);
      return length + 2;
    } catch (NumberFormatException e) {
      throw fault(column, tuple);
    }
  }

  private static FieldFault fault(String column, String tuple) {
    return new FieldFault(
        column,
        tuple,
        "A position is written as longitude, latitude and perhaps a height: 40.15,35.34,0.");
  }
}

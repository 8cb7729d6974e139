package org.chronofront.ingest.feature;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.ingest.tree.FieldFault;
import org.chronofront.model.AreaPolygon;
import org.chronofront.model.GeoPoint;

/// The shapes of a feature as its file gives them, unchecked: arrays of two numbers for each point,
/// in the order of the file.
public final class RawShapes {
  private final List<double[]> points = new ArrayList<>();
  private final List<double[]> lines = new ArrayList<>();
  private final List<List<double[]>> polygons = new ArrayList<>();

  /// A point, or several.
  public void addPoints(double[] numbers) {
    points.add(numbers);
  }

  /// A line.
  public void addLine(double[] numbers) {
    lines.add(numbers);
  }

  /// An outline and its holes.
  public void addPolygon(List<double[]> rings) {
    polygons.add(rings);
  }

  /// The same, checked.
  ///
  /// @param swapped true when latitudes come first
  /// @throws FieldFault when a number is none, or out of range
  public Shapes checked(boolean swapped) throws FieldFault {
    List<GeoPoint> places = new ArrayList<>();
    for (double[] numbers : points) {
      double[] degrees = degrees(numbers, swapped);
      for (int i = 0; i < degrees.length; i += 2) {
        places.add(new GeoPoint(degrees[i + 1], degrees[i]));
      }
    }
    List<double[]> paths = new ArrayList<>();
    for (double[] line : lines) {
      if (line.length > 0) {
        paths.add(degrees(line, swapped));
      }
    }
    List<AreaPolygon> areas = new ArrayList<>();
    for (List<double[]> rings : polygons) {
      if (!rings.isEmpty()) {
        areas.add(polygon(rings, swapped));
      }
    }
    return new Shapes(places, paths, areas);
  }

  /// Tells the survey of each position.
  void survey(FeatureSurvey survey) {
    points.forEach(survey::positions);
    lines.forEach(survey::positions);
    polygons.forEach(rings -> rings.forEach(survey::positions));
    if (!polygons.isEmpty()) {
      survey.area();
    }
  }

  private static AreaPolygon polygon(List<double[]> rings, boolean swapped) throws FieldFault {
    List<AreaPolygon.Ring> checked = new ArrayList<>();
    for (double[] ring : rings) {
      if (ring.length < 6) {
        throw new FieldFault(
            "geometry",
            ring.length / 2 + " points",
            "The outline of an area needs at least three points.");
      }
      checked.add(new AreaPolygon.Ring(degrees(ring, swapped)));
    }
    return new AreaPolygon(checked);
  }

  private static double[] degrees(double[] numbers, boolean swapped) throws FieldFault {
    double[] degrees = numbers.clone();
    for (int i = 0; i < degrees.length; i += 2) {
      if (swapped) {
        degrees[i] = numbers[i + 1];
        degrees[i + 1] = numbers[i];
      }
      check("longitude", degrees[i], 180, numbers, i);
      check("latitude", degrees[i + 1], 90, numbers, i);
    }
    return degrees;
  }

  private static void check(String what, double degrees, int most, double[] numbers, int i)
      throws FieldFault {
    if (!(Math.abs(degrees) <= most)) {
      throw new FieldFault(
          "geometry",
          numbers[i] + ", " + numbers[i + 1],
          "The %s %s is not within -%d…%d. Longitude comes first, then latitude, in degrees."
              .formatted(what, degrees, most, most));
    }
  }
}

package org.chronofront.ingest.feature;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.chronofront.model.AreaPolygon;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/// The shapes of a feature, checked.
///
/// @param lines longitude and latitude in turn
public record Shapes(List<GeoPoint> points, List<double[]> lines, List<AreaPolygon> polygons) {
  /// Nowhere.
  public static final Shapes NONE = new Shapes(List.of(), List.of(), List.of());

  private static final int WRITTEN_POINTS = 200;

  /// Copies the lists.
  public Shapes {
    points = List.copyOf(points);
    lines = List.copyOf(lines);
    polygons = List.copyOf(polygons);
  }

  boolean isArea() {
    return !polygons.isEmpty();
  }

  /// What stands for the shapes on a map, null when there are none: the point itself; for several
  /// points the one in their middle; for a line the point halfway along it.
  @Nullable GeoPoint point() {
    if (!lines.isEmpty()) {
      return middle(longest());
    }
    if (points.isEmpty()) {
      return null;
    }
    double north = points.stream().mapToDouble(GeoPoint::latitude).average().orElseThrow();
    double east = points.stream().mapToDouble(GeoPoint::longitude).average().orElseThrow();
    return points.size() == 1 ? points.getFirst() : new GeoPoint(north, east);
  }

  PlacePrecision precision() {
    return lines.isEmpty() && points.size() <= 1 ? PlacePrecision.UNSTATED : PlacePrecision.VAGUE;
  }

  /// The shapes in words (well-known text) when a point alone does not tell them; null when it
  /// does.
  @Nullable String written() {
    if (lines.isEmpty() && points.size() <= 1) {
      return null;
    }
    StringJoiner all = new StringJoiner(" ");
    for (double[] line : lines) {
      all.add("LINESTRING " + numbers(line));
    }
    if (!points.isEmpty()) {
      double[] flat =
          points.stream()
              .flatMapToDouble(p -> java.util.stream.DoubleStream.of(p.longitude(), p.latitude()))
              .toArray();
      all.add((points.size() == 1 ? "POINT " : "MULTIPOINT ") + numbers(flat));
    }
    return all.toString();
  }

  private double[] longest() {
    double[] longest = lines.getFirst();
    for (double[] line : lines) {
      longest = length(line) > length(longest) ? line : longest;
    }
    return longest;
  }

  private static GeoPoint middle(double[] line) {
    double left = length(line) / 2;
    for (int i = 2; i < line.length; i += 2) {
      double step = step(line, i);
      if (step > 0 && left <= step) {
        double part = left / step;
        return new GeoPoint(
            line[i - 1] + (line[i + 1] - line[i - 1]) * part,
            line[i - 2] + (line[i] - line[i - 2]) * part);
      }
      left -= step;
    }
    return new GeoPoint(line[line.length - 1], line[line.length - 2]);
  }

  private static double length(double[] line) {
    double length = 0;
    for (int i = 2; i < line.length; i += 2) {
      length += step(line, i);
    }
    return length;
  }

  /// In degrees of latitude; a flat earth is near enough for finding a middle.
  private static double step(double[] line, int i) {
    double north = line[i + 1] - line[i - 1];
    double east = (line[i] - line[i - 2]) * Math.cos(Math.toRadians(line[i + 1]));
    return Math.hypot(north, east);
  }

  private static String numbers(double[] line) {
    int shown = Math.min(line.length, 2 * WRITTEN_POINTS);
    StringJoiner joiner = new StringJoiner(", ", "(", ")");
    for (int i = 0; i < shown; i += 2) {
      joiner.add(
          "%s %s"
              .formatted(
                  Double.toString(line[i]).toLowerCase(Locale.ROOT),
                  Double.toString(line[i + 1]).toLowerCase(Locale.ROOT)));
    }
    if (shown < line.length) {
      joiner.add("… %d points in all".formatted(line.length / 2));
    }
    return joiner.toString();
  }
}

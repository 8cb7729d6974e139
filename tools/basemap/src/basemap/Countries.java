package basemap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The countries of world-atlas (Natural Earth 1:10m) from their TopoJSON: the borders between two
/// of them, and a name with a label point for each.
final class Countries {
  /// `weight` is the square root of the area in world units: about the width of the country.
  record Named(String name, double x, double y, double weight) {}

  private static final Map<String, String> FULL_NAMES =
      Map.ofEntries(
          Map.entry("Bosnia and Herz.", "Bosnia and Herzegovina"),
          Map.entry("Central African Rep.", "Central African Republic"),
          Map.entry("Dem. Rep. Congo", "DR Congo"),
          Map.entry("Dominican Rep.", "Dominican Republic"),
          Map.entry("Eq. Guinea", "Equatorial Guinea"),
          Map.entry("S. Sudan", "South Sudan"),
          Map.entry("Solomon Is.", "Solomon Islands"),
          Map.entry("W. Sahara", "Western Sahara"),
          Map.entry("N. Cyprus", "Northern Cyprus"),
          Map.entry("Falkland Is.", "Falkland Islands"),
          Map.entry("Marshall Is.", "Marshall Islands"),
          Map.entry("Fr. Polynesia", "French Polynesia"),
          Map.entry("Faeroe Is.", "Faroe Islands"),
          Map.entry("Cayman Is.", "Cayman Islands"),
          Map.entry("Cook Is.", "Cook Islands"),
          Map.entry("Macedonia", "North Macedonia"),
          Map.entry("Antigua and Barb.", "Antigua and Barbuda"),
          Map.entry("St. Kitts and Nevis", "Saint Kitts and Nevis"),
          Map.entry("St. Vin. and Gren.", "Saint Vincent and the Grenadines"),
          Map.entry("United States of America", "United States"),
          Map.entry("eSwatini", "Eswatini"));

  /// Areas that Natural Earth keeps apart and a general map does not outline.
  private static final Map<String, String> PART_OF =
      Map.of(
          "Baikonur", "Kazakhstan",
          "Cyprus U.N. Buffer Zone", "Cyprus",
          "USNB Guantanamo Bay", "Cuba");

  private final List<Line> arcs = new ArrayList<>();
  final List<Line> borders = new ArrayList<>();
  final List<Named> names = new ArrayList<>();

  @SuppressWarnings("unchecked")
  Countries(Path file) throws IOException {
    Map<String, Object> topology = (Map<String, Object>) Json.parse(Files.readString(file));
    decodeArcs(topology);
    Map<String, Object> objects = (Map<String, Object>) topology.get("objects");
    Map<String, Object> countries = (Map<String, Object>) objects.get("countries");
    int[] owner = new int[arcs.size()];
    Map<String, Integer> numbers = new HashMap<>();
    for (Object geometry : (List<Object>) countries.get("geometries")) {
      Map<String, Object> properties =
          (Map<String, Object>) ((Map<String, Object>) geometry).get("properties");
      String name = (String) properties.get("name");
      String whole = PART_OF.getOrDefault(name, name);
      int number = numbers.computeIfAbsent(whole, n -> numbers.size() + 1);
      read((Map<String, Object>) geometry, name, number, owner);
    }
    for (int i = 0; i < owner.length; i++) {
      if (owner[i] < 0) {
        borders.add(arcs.get(i));
      }
    }
  }

  @SuppressWarnings("unchecked")
  private void decodeArcs(Map<String, Object> topology) {
    Map<String, List<Double>> transform = (Map<String, List<Double>>) topology.get("transform");
    List<Double> scale = transform.get("scale");
    List<Double> origin = transform.get("translate");
    for (Object arc : (List<Object>) topology.get("arcs")) {
      List<List<Double>> deltas = (List<List<Double>>) arc;
      double[] x = new double[deltas.size()];
      double[] y = new double[x.length];
      double px = 0;
      double py = 0;
      for (int i = 0; i < x.length; i++) {
        px += deltas.get(i).get(0);
        py += deltas.get(i).get(1);
        x[i] = Line.mercatorX(px * scale.get(0) + origin.get(0));
        y[i] = Line.mercatorY(py * scale.get(1) + origin.get(1));
      }
      arcs.add(new Line(0, x, y));
    }
  }

  /// Notes who owns each arc: 0 nobody yet, n country n, −1 two different countries.
  @SuppressWarnings("unchecked")
  private void read(Map<String, Object> geometry, String name, int country, int[] owner) {
    List<Object> polygons = (List<Object>) geometry.get("arcs");
    if (polygons == null || polygons.isEmpty()) {
      return;
    }
    if ("Polygon".equals(geometry.get("type"))) {
      polygons = List.of(polygons);
    }
    List<Line> largest = List.of();
    double area = 0;
    double largestArea = -1;
    for (Object polygon : polygons) {
      List<Line> rings = new ArrayList<>();
      for (Object ring : (List<Object>) polygon) {
        rings.add(ring((List<Double>) ring, country, owner));
      }
      double size = rings.getFirst().area();
      area += size;
      if (size > largestArea) {
        largestArea = size;
        largest = rings;
      }
    }
    if (PART_OF.containsKey(name)) {
      return;
    }
    double[] point = LabelPoint.of(largest);
    names.add(
        new Named(
            FULL_NAMES.getOrDefault(name, name),
            point[0] - Math.floor(point[0]),
            point[1],
            Math.sqrt(area)));
  }

  private Line ring(List<Double> indices, int country, int[] owner) {
    List<double[]> points = new ArrayList<>();
    for (double index : indices) {
      int i = index < 0 ? ~(int) index : (int) index;
      owner[i] = owner[i] == 0 || owner[i] == country ? country : -1;
      Line arc = arcs.get(i);
      for (int k = 0; k < arc.size(); k++) {
        int at = index < 0 ? arc.size() - 1 - k : k;
        double x = arc.x()[at];
        if (!points.isEmpty()) {
          x -= Math.rint(x - points.getLast()[0]); // some run across the date line
        }
        points.add(new double[] {x, arc.y()[at]});
      }
    }
    return new Line(
        0,
        points.stream().mapToDouble(p -> p[0]).toArray(),
        points.stream().mapToDouble(p -> p[1]).toArray());
  }
}

package org.chronofront.fuzz;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chronofront.storage.PackedFuzz;

/// All that reads what other people wrote, one target each: every format of the application (twice
/// those that have two shapes), the parts that guess and parse, the whole way into a library, and
/// what a library holds packed.
final class FuzzTargets {
  private static final Path RESOURCES = Path.of("src/test/resources/org/chronofront");
  private static final Map<String, Target> ALL = all();

  private FuzzTargets() {}

  private record Target(FuzzSubject subject, List<String> fixtures) {}

  /// Their names.
  static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  /// The one with a name.
  static FuzzSubject named(String name) {
    return Objects.requireNonNull(ALL.get(name), () -> "no target " + name).subject;
  }

  /// Folders of inputs to begin with: what was written or found for the target, and fixtures.
  static List<Path> inputs(String name) {
    List<Path> folders = new java.util.ArrayList<>();
    folders.add(RESOURCES.resolve("fuzz").resolve(name));
    for (String fixture : Objects.requireNonNull(ALL.get(name)).fixtures) {
      folders.add(RESOURCES.resolve("ingest").resolve(fixture));
    }
    return folders;
  }

  private static Map<String, Target> all() {
    Map<String, Target> all = new LinkedHashMap<>();
    reader(all, "chronofront-json", "chronofront-json", "input.json", "json");
    reader(all, "chronofront-tables", "chronofront-tables", "input.csv");
    reader(all, "ucdp-ged", "ucdp-ged", "input.csv", "ged");
    reader(all, "acled", "acled", "input.csv", "acled");
    reader(all, "geojson", "geojson", "2017-10-12.geojson", "geojson");
    reader(all, "kml", "kml", "input.kml", "kml");
    reader(all, "kmz", "kml", "input.kmz");
    reader(all, "timemap", "timemap", "input.json", "timemap");
    reader(all, "wikipedia", "wikipedia-map", "input.lua", "wikipedia");
    reader(all, "geonames", "geonames", "SY.txt");
    reader(all, "p-codes", "p-codes", "admin.csv");
    reader(all, "opensyria", "opensyria", "districts.json", "opensyria");
    reader(all, "table", "table", "input.csv");
    all.put("values", new Target(ValueFuzz::values, List.of()));
    all.put("shape", new Target(ValueFuzz::shape, List.of("acled", "ged")));
    all.put("mapping", new Target(new MappingFuzz(), List.of()));
    all.put(
        "packer",
        new Target(
            new PackerFuzz(),
            List.of(
                "acled", "ged", "geojson", "json", "kml", "opensyria", "timemap", "wikipedia")));
    all.put("packed", new Target(PackedFuzz::take, List.of()));
    return all;
  }

  private static void reader(
      Map<String, Target> all, String name, String format, String file, String... fixtures) {
    all.put(name, new Target(new ReaderFuzz(name, format, file), List.of(fixtures)));
  }
}

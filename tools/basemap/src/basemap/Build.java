package basemap;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Makes the base map: `java Build.java SHORES.nc RIVERS.nc COUNTRIES.json TOWNS.cache OUT.bin`.
/// The same inputs give the same bytes.
final class Build {
  private static final List<Level.Spec> LEVELS =
      List.of(
          new Level.Spec(0, 2, 0, 12, 256, 0.4, 2, 14, 1),
          new Level.Spec(3, 4, 2, 12, 128, 0.4, 1.5, 8, 2),
          new Level.Spec(5, 6, 4, 12, 128, 0.5, 1.5, 6, 3),
          new Level.Spec(7, 8, 6, 12, 128, 0.7, 2, 4, 7),
          new Level.Spec(9, 10, 8, 12, 128, 1, 2.5, 3, 10));

  private Build() {}

  public static void main(String[] args) throws IOException {
    List<Line> shores = Gshhg.shores(Path.of(args[0]));
    List<Line> rivers = Gshhg.rivers(Path.of(args[1]));
    Countries countries = new Countries(Path.of(args[2]));
    List<Towns.Town> towns = Towns.read(Path.of(args[3]));
    System.out.printf(
        "%d shores, %d rivers, %d borders, %d countries, %d towns%n",
        shores.size(),
        rivers.size(),
        countries.borders.size(),
        countries.names.size(),
        towns.size());

    Bytes header = new Bytes();
    Bytes blocks = new Bytes();
    byte[] countryBlock = countries(countries.names);
    byte[] townBlock = towns(towns);
    blocks.writeBytes(countryBlock);
    blocks.writeBytes(townBlock);
    header.varint(countryBlock.length);
    header.varint(townBlock.length);
    header.varint(LEVELS.size());
    for (Level.Spec spec : LEVELS) {
      Level level = new Level(spec);
      level.build(shores, rivers, countries.borders);
      long before = blocks.size();
      write(level, header, blocks);
      System.out.printf(
          "from zoom %d: %d cells, %d points, %d bytes%n",
          spec.minZoom(), level.cells.size(), level.points, blocks.size() - before);
    }
    byte[] index = header.deflated();
    Bytes out = new Bytes();
    out.writeBytes("CFBM\1".getBytes(StandardCharsets.US_ASCII));
    out.varint(index.length);
    out.writeBytes(index);
    out.writeBytes(blocks.toByteArray());
    Files.write(Path.of(args[4]), out.toByteArray());
    System.out.printf("%d bytes%n", out.size());
  }

  private static void write(Level level, Bytes header, Bytes blocks) {
    Level.Spec spec = level.spec;
    header.varint(spec.minZoom());
    header.varint(spec.cellZoom());
    header.varint(spec.unitBits());
    header.varint(level.cells.size());
    int last = 0;
    for (Map.Entry<Integer, byte[]> cell : level.cells.entrySet()) {
      header.varint(cell.getKey() - last);
      header.varint(cell.getValue().length);
      last = cell.getKey();
      blocks.writeBytes(cell.getValue());
    }
  }

  private static byte[] countries(List<Countries.Named> names) {
    Bytes out = new Bytes();
    out.varint(names.size());
    names.stream()
        .sorted((a, b) -> Double.compare(b.weight(), a.weight()))
        .forEach(
            c -> {
              text(c.name(), out);
              point(c.x(), c.y(), out);
              out.varint(Math.round(c.weight() * (1 << 24)));
            });
    return out.deflated();
  }

  private static byte[] towns(List<Towns.Town> towns) {
    Bytes out = new Bytes();
    out.varint(towns.size());
    for (Towns.Town t : towns) {
      text(t.name(), out);
      point(t.x(), t.y(), out);
      out.varint(t.population());
      out.varint(t.kind());
      out.writeBytes(t.country().getBytes(StandardCharsets.US_ASCII));
    }
    return out.deflated();
  }

  private static void text(String text, Bytes out) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.varint(utf8.length);
    out.writeBytes(utf8);
  }

  /// In 2^24ths of the world (2.4 m at the equator).
  private static void point(double x, double y, Bytes out) {
    out.varint(Math.round(x * (1 << 24)));
    out.varint(Math.round(y * (1 << 24)));
  }
}

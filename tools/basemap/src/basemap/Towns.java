package basemap;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The towns of Marble's `cityplacemarks.cache` (GeoNames), a stream of Qt's `QDataStream`.
final class Towns {
  static final int CAPITAL = 2;
  static final int PROVINCE_SEAT = 1;

  record Town(String name, double x, double y, long population, int kind, String country) {
    /// Greater is shown earlier: the decimal magnitude of the population, helped by the status.
    double importance() {
      return Math.log10(population + 100) + (kind == CAPITAL ? 1.3 : kind * 0.45);
    }
  }

  private Towns() {}

  /// Most important first; two of the same name within a few kilometres count once.
  static List<Town> read(Path file) throws IOException {
    List<Town> towns = new ArrayList<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (in.readInt() != 0x31415926 || in.readInt() != 13) {
        throw new IOException(file + " is not a Marble placemark cache of version 13");
      }
      while (in.available() > 0) {
        towns.add(town(in));
      }
    }
    towns.sort(Comparator.comparingDouble(Town::importance).reversed().thenComparing(Town::name));
    return withoutTwins(towns);
  }

  private static Town town(DataInputStream in) throws IOException {
    String name = text(in);
    double longitude = Math.toDegrees(in.readDouble());
    double latitude = Math.toDegrees(in.readDouble());
    in.readDouble(); // height
    String role = text(in);
    text(in); // description
    String country = text(in);
    text(in); // state
    in.readDouble(); // area
    long population = in.readLong();
    in.readShort(); // time zone
    in.readByte(); // summer time
    int kind = role.equals("PPLC") ? CAPITAL : role.equals("PPLA") ? PROVINCE_SEAT : 0;
    return new Town(
        name.strip(),
        Line.mercatorX(longitude),
        Line.mercatorY(latitude),
        Math.max(0, population),
        kind,
        country.length() == 2 ? country : "??");
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length <= 0 ? "" : new String(in.readNBytes(length), StandardCharsets.UTF_16BE);
  }

  private static List<Town> withoutTwins(List<Town> towns) {
    Set<String> seen = new HashSet<>();
    List<Town> kept = new ArrayList<>();
    for (Town t : towns) {
      if (seen.add(t.name + Math.round(t.x * 4000) + "," + Math.round(t.y * 4000))) {
        kept.add(t);
      }
    }
    return kept;
  }
}

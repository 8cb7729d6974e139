package org.chronofront.storage;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.model.AreaPolygon;

/// Polygons in few bytes: where all coordinates are whole ten-millionths of a degree (a centimetre)
/// as differences of such, else as they are. Nothing is rounded.
final class PackedPolygons {
  private static final double UNITS = 1e7;

  private PackedPolygons() {}

  static byte[] of(List<AreaPolygon> polygons) {
    boolean whole = polygons.stream().flatMap(p -> p.rings().stream()).allMatch(r -> whole(r));
    PackedWriter out = new PackedWriter();
    out.natural(whole ? 1 : 0).natural(polygons.size());
    for (AreaPolygon polygon : polygons) {
      out.natural(polygon.rings().size());
      for (AreaPolygon.Ring ring : polygon.rings()) {
        write(ring.degrees(), whole, out);
      }
    }
    return out.drain();
  }

  static List<AreaPolygon> read(byte[] bytes) {
    PackedReader in = new PackedReader(bytes);
    boolean whole = in.natural() == 1;
    List<AreaPolygon> polygons = new ArrayList<>();
    for (int left = in.key(); left > 0; left--) {
      List<AreaPolygon.Ring> rings = new ArrayList<>();
      for (int ring = in.key(); ring > 0; ring--) {
        rings.add(ring(in, whole));
      }
      polygons.add(new AreaPolygon(rings));
    }
    return polygons;
  }

  private static void write(double[] degrees, boolean whole, PackedWriter out) {
    out.natural(degrees.length);
    long[] last = new long[2];
    for (int i = 0; i < degrees.length; i++) {
      if (whole) {
        long units = Math.round(degrees[i] * UNITS);
        out.number(units - last[i & 1]);
        last[i & 1] = units;
      } else {
        out.decimal(degrees[i]);
      }
    }
  }

  private static AreaPolygon.Ring ring(PackedReader in, boolean whole) {
    int length = in.key();
    List<Double> degrees = new ArrayList<>();
    long[] last = new long[2];
    for (int i = 0; i < length; i++) {
      if (whole) {
        last[i & 1] += in.number();
        degrees.add(last[i & 1] / UNITS);
      } else {
        degrees.add(in.decimal());
      }
    }
    return new AreaPolygon.Ring(degrees.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static boolean whole(AreaPolygon.Ring ring) {
    for (double value : ring.degrees()) {
      // NaN, an infinity and -0.0 are not
      if (Double.compare(Math.round(value * UNITS) / UNITS, value) != 0) {
        return false;
      }
    }
    return true;
  }
}

package basemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Undoes the cutting of GSHHG's netCDF files into bins of one degree: pieces that end on a bin's
/// edge are joined to the piece that starts there in the next bin.
final class Bins {
  /// One degree in the file's integer coordinates.
  static final int DEGREE = 65535;

  private static final int WORLD = 360 * DEGREE;

  /// Points in whole units from 0° E, 90° S. Only pieces of the same `group` are joined.
  record Piece(long group, int kind, int[] x, int[] y) {
    long start() {
      return key(x[0], y[0]);
    }

    long end() {
      return key(x[x.length - 1], y[y.length - 1]);
    }

    boolean closed() {
      return start() == end();
    }

    private static long key(int x, int y) {
      return (long) Math.floorMod(x, WORLD) << 32 | y;
    }
  }

  private record End(long group, long point) {}

  private Bins() {}

  /// Reads the points of one segment of the bin with that index.
  static Piece piece(
      long group, int kind, int bin, int binMinutes, int[] lon, int[] lat, int first, int count) {
    int columns = 360 * 60 / binMinutes;
    int size = binMinutes * DEGREE / 60;
    int west = bin % columns * size;
    int south = 180 * DEGREE - (bin / columns + 1) * size;
    int[] x = new int[count];
    int[] y = new int[count];
    for (int i = 0; i < count; i++) {
      x[i] = west + (int) Math.round((lon[first + i] & 0xffff) * (size / (double) DEGREE));
      y[i] = south + (int) Math.round((lat[first + i] & 0xffff) * (size / (double) DEGREE));
    }
    return new Piece(group, kind, x, y);
  }

  /// Joins the pieces; the result's order depends on the input's order only.
  static List<Line> join(List<Piece> pieces) {
    Map<End, List<Integer>> starts = new HashMap<>();
    Map<End, Integer> ends = new HashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece p = pieces.get(i);
      if (!p.closed()) {
        starts.computeIfAbsent(new End(p.group, p.start()), k -> new ArrayList<>()).add(i);
        ends.merge(new End(p.group, p.end()), 1, Integer::sum);
      }
    }
    boolean[] used = new boolean[pieces.size()];
    List<Line> lines = new ArrayList<>();
    // First the chains that have a beginning, then what is left: rings.
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < used.length; i++) {
        Piece p = pieces.get(i);
        if (used[i] || pass == 0 && ends.containsKey(new End(p.group, p.start()))) {
          continue;
        }
        lines.add(chain(pieces, i, used, starts));
      }
    }
    return lines;
  }

  private static Line chain(
      List<Piece> pieces, int first, boolean[] used, Map<End, List<Integer>> starts) {
    List<Piece> chain = new ArrayList<>();
    int next = first;
    while (next >= 0 && !used[next]) {
      used[next] = true;
      Piece p = pieces.get(next);
      chain.add(p);
      next = -1;
      if (!p.closed()) {
        for (int candidate : starts.getOrDefault(new End(p.group, p.end()), List.of())) {
          if (!used[candidate]) {
            next = candidate;
            break;
          }
        }
      }
    }
    return project(chain);
  }

  private static Line project(List<Piece> chain) {
    int count = chain.stream().mapToInt(p -> p.x.length).sum() - chain.size() + 1;
    double[] x = new double[count];
    double[] y = new double[count];
    int n = 0;
    long shift = 0;
    int last = 0;
    for (Piece p : chain) {
      for (int i = n == 0 ? 0 : 1; i < p.x.length; i++) {
        int px = i == 1 && n > 0 ? p.x[1] : p.x[i];
        if (n > 0 && Math.abs(px + shift - (long) last) > WORLD / 2) {
          shift -= Math.round((px + shift - (double) last) / WORLD) * (long) WORLD;
        }
        last = (int) (px + shift);
        x[n] = Line.mercatorX(last / (double) DEGREE);
        y[n++] = Line.mercatorY(p.y[i] / (double) DEGREE - 90);
      }
    }
    return new Line(chain.getFirst().kind, x, y);
  }
}

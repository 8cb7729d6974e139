package basemap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Shores and rivers of GSHHG 2.3.7 (Wessel and Smith), from its netCDF files for GMT. The packing
/// of the fields is that of GMT's `gmt_shore.c`.
final class Gshhg {
  /// Kinds of ring in the result.
  static final int LAND = 1;

  static final int LAKE = 2;
  static final int ISLAND_IN_LAKE = 3;
  static final int POND = 4;
  static final int WIDE_RIVER = 5;

  private static final int GROUNDING_LINE = 3;

  private Gshhg() {}

  static List<Line> shores(Path file) throws IOException {
    NetCdf nc = new NetCdf(file);
    int[] firstSegment = nc.ints("Id_of_first_segment_in_a_bin");
    int[] segments = nc.ints("N_segments_in_a_bin");
    int[] packed = nc.ints("Embedded_npts_levels_exit_entry_for_a_segment");
    int[] firstPoint = nc.ints("Id_of_first_point_in_a_segment");
    int[] polygon = nc.ints("Id_of_GSHHS_ID");
    int[] antarctic = nc.ints("Embedded_ANT_flag");
    double[] area = nc.doubles("The_km_squared_area_of_polygons");
    int minutes = nc.ints("Bin_size_in_minutes")[0];
    int[] lon = nc.ints("Relative_longitude_from_SW_corner_of_bin");
    int[] lat = nc.ints("Relative_latitude_from_SW_corner_of_bin");
    List<Bins.Piece> pieces = new ArrayList<>();
    for (int bin = 0; bin < segments.length; bin++) {
      for (int s = firstSegment[bin]; s < firstSegment[bin] + segments[bin]; s++) {
        int level = packed[s] >> 6 & 7;
        if (antarctic[s] == GROUNDING_LINE || level > 5) {
          continue; // the ice front is drawn, the grounding line is not
        }
        boolean wideRiver = level == LAKE && polygon[s] < area.length && area[polygon[s]] < 0;
        int kind = level == 5 ? LAND : wideRiver ? WIDE_RIVER : level;
        pieces.add(
            Bins.piece(polygon[s], kind, bin, minutes, lon, lat, firstPoint[s], packed[s] >> 9));
      }
    }
    List<Line> rings = new ArrayList<>();
    for (Line line : Bins.join(pieces)) {
      rings.add(closed(line));
    }
    return rings;
  }

  /// Closes a ring; one that runs round the pole is repeated to both sides and closed south of it.
  private static Line closed(Line line) {
    int n = line.size();
    double turn = line.x()[n - 1] - line.x()[0];
    if (Math.abs(turn) < 0.9) {
      if (turn != 0 || line.y()[0] != line.y()[n - 1]) {
        if (Math.hypot(turn, line.y()[0] - line.y()[n - 1]) > 1e-4) {
          System.err.println(
              "open ring of "
                  + n
                  + " points, gap "
                  + turn
                  + " at "
                  + line.x()[0]
                  + " "
                  + line.y()[0]);
        }
        double[] x = Arrays.copyOf(line.x(), n + 1);
        double[] y = Arrays.copyOf(line.y(), n + 1);
        x[n] = x[0];
        y[n] = y[0];
        return new Line(line.kind(), x, y);
      }
      return line;
    }
    double[] x = new double[3 * n + 3];
    double[] y = new double[3 * n + 3];
    for (int copy = 0; copy < 3; copy++) {
      for (int i = 0; i < n; i++) {
        x[copy * n + i] = line.x()[i] + (copy - 1) * turn;
        y[copy * n + i] = line.y()[i];
      }
    }
    double bottom = Line.mercatorY(-89);
    x[3 * n] = x[3 * n - 1];
    x[3 * n + 1] = x[0];
    x[3 * n + 2] = x[0];
    y[3 * n] = bottom;
    y[3 * n + 1] = bottom;
    y[3 * n + 2] = y[0];
    return new Line(line.kind(), x, y);
  }

  /// Rivers and canals; `kind` is GMT's rank: 0 to 4 permanent (0 the centre line of a river that
  /// is also drawn as an area), 5 to 7 intermittent, 8 to 10 canals.
  static List<Line> rivers(Path file) throws IOException {
    NetCdf nc = new NetCdf(file);
    int[] firstSegment = nc.ints("Id_of_first_segment_in_a_bin");
    int[] segments = nc.ints("N_segments_in_a_bin");
    int[] points = nc.ints("N_points_for_a_segment");
    int[] rank = nc.ints("Hierarchial_level_of_a_segment");
    int[] firstPoint = nc.ints("Id_of_first_point_in_a_segment");
    int minutes = nc.ints("Bin_size_in_minutes")[0];
    int[] lon = nc.ints("Relative_longitude_from_SW_corner_of_bin");
    int[] lat = nc.ints("Relative_latitude_from_SW_corner_of_bin");
    List<Bins.Piece> pieces = new ArrayList<>();
    for (int bin = 0; bin < segments.length; bin++) {
      for (int s = firstSegment[bin]; s < firstSegment[bin] + segments[bin]; s++) {
        if ((points[s] & 0xffff) > 1) {
          pieces.add(
              Bins.piece(
                  rank[s], rank[s], bin, minutes, lon, lat, firstPoint[s], points[s] & 0xffff));
        }
      }
    }
    return Bins.join(pieces);
  }
}

package basemap;

import java.util.Arrays;
import java.util.List;

/// Writes one cell; see the file format in `data/basemap/README.md`.
final class CellWriter {
  private final Level.Spec spec;
  private final int column;
  private final int row;
  private final Bytes out = new Bytes();
  private int lastX;
  private int lastY;
  int points;

  CellWriter(Level.Spec spec, int column, int row) {
    this.spec = spec;
    this.column = column;
    this.row = row;
  }

  /// The block; of length 0 if the cell is land throughout, null if there is nothing in it.
  byte[] write(List<List<Line>> layers) {
    int features = 0;
    boolean allLand = false;
    for (int layer = 0; layer < layers.size(); layer++) {
      Bytes body = new Bytes();
      int count = 0;
      for (Line line : layers.get(layer)) {
        boolean ring = layer <= Level.LAKES;
        int[] units = units(line, ring);
        if (units.length < (ring ? 6 : 4)) {
          continue;
        }
        allLand |= layer == Level.LAND && covers(units);
        count++;
        body.varint(line.kind());
        body.varint(units.length / 2);
        write(units, body);
      }
      features += count;
      out.varint(count);
      out.writeBytes(body.toByteArray());
    }
    if (features == 0) {
      return null;
    }
    return allLand && features == 1 ? new byte[0] : out.deflated();
  }

  private void write(int[] units, Bytes body) {
    for (int i = 0; i < units.length; i += 2) {
      body.zigzag(units[i] - lastX);
      body.zigzag(units[i + 1] - lastY);
      lastX = units[i];
      lastY = units[i + 1];
    }
    points += units.length / 2;
  }

  /// In units from the cell's north-west corner, without repeated points, rings without their last.
  private int[] units(Line line, boolean ring) {
    double scale = (double) ((1L << spec.unitBits()) << spec.cellZoom());
    int size = 1 << spec.unitBits();
    int[] out = new int[2 * line.size()];
    int n = 0;
    for (int i = 0; i < line.size(); i++) {
      int x = (int) Math.round(line.x()[i] * scale - (double) column * size);
      int y = (int) Math.round(line.y()[i] * scale - (double) row * size);
      if (n == 0 || out[n - 2] != x || out[n - 1] != y) {
        out[n++] = x;
        out[n++] = y;
      }
    }
    if (ring && n > 2 && out[0] == out[n - 2] && out[1] == out[n - 1]) {
      n -= 2;
    }
    return Arrays.copyOf(out, n);
  }

  private boolean covers(int[] units) {
    if (units.length != 8) {
      return false;
    }
    int low = -spec.margin();
    int high = (1 << spec.unitBits()) + spec.margin();
    long area = 0;
    for (int i = 0; i < 8; i += 2) {
      int j = (i + 2) % 8;
      area += (long) units[i] * units[j + 1] - (long) units[j] * units[i + 1];
    }
    return Math.abs(area) == 2L * (high - low) * (high - low);
  }
}

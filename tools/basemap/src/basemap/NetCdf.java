package basemap;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Reads the fixed-size variables of a netCDF "classic" file (CDF-1), as written by `nccopy -k
/// classic`. Format: the "NetCDF Classic Format Specification" of Unidata.
final class NetCdf {
  private record Variable(int type, long count, int offset) {}

  private final ByteBuffer bytes;
  private final Map<String, Variable> variables = new HashMap<>();

  NetCdf(Path file) throws IOException {
    bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    if (bytes.getInt() != 0x43444601) {
      throw new IOException(file + " is not a netCDF classic file");
    }
    bytes.getInt(); // records: none in these files
    int[] dimensions = dimensions();
    attributes();
    variables(dimensions);
  }

  int[] ints(String name) {
    Variable v = variables.get(name);
    int[] out = new int[(int) v.count];
    for (int i = 0; i < out.length; i++) {
      out[i] =
          switch (v.type) {
            case 1 -> bytes.get(v.offset + i);
            case 3 -> bytes.getShort(v.offset + 2 * i);
            case 4 -> bytes.getInt(v.offset + 4 * i);
            default -> throw new IllegalStateException(name + " has type " + v.type);
          };
    }
    return out;
  }

  double[] doubles(String name) {
    Variable v = variables.get(name);
    double[] out = new double[(int) v.count];
    for (int i = 0; i < out.length; i++) {
      out[i] = bytes.getDouble(v.offset + 8 * i);
    }
    return out;
  }

  private int[] dimensions() {
    bytes.getInt();
    int[] sizes = new int[bytes.getInt()];
    for (int i = 0; i < sizes.length; i++) {
      name();
      sizes[i] = bytes.getInt();
    }
    return sizes;
  }

  private void attributes() {
    bytes.getInt();
    int count = bytes.getInt();
    for (int i = 0; i < count; i++) {
      name();
      int type = bytes.getInt();
      skipPadded(bytes.getInt() * size(type));
    }
  }

  private void variables(int[] dimensions) {
    bytes.getInt();
    int count = bytes.getInt();
    for (int i = 0; i < count; i++) {
      String name = name();
      long elements = 1;
      int rank = bytes.getInt();
      for (int d = 0; d < rank; d++) {
        elements *= dimensions[bytes.getInt()];
      }
      attributes();
      int type = bytes.getInt();
      bytes.getInt(); // padded size
      variables.put(name, new Variable(type, elements, bytes.getInt()));
    }
  }

  private String name() {
    byte[] text = new byte[bytes.getInt()];
    bytes.get(text);
    skipPadded(0);
    bytes.position((bytes.position() + 3) & ~3);
    return new String(text, StandardCharsets.UTF_8);
  }

  private void skipPadded(int length) {
    bytes.position((bytes.position() + length + 3) & ~3);
  }

  private static int size(int type) {
    return switch (type) {
      case 1, 2 -> 1;
      case 3 -> 2;
      case 6 -> 8;
      default -> 4;
    };
  }
}

package basemap;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/// A growing buffer of variable-length numbers (seven bits a byte, least significant first).
final class Bytes extends ByteArrayOutputStream {
  void varint(long value) {
    long rest = value;
    while (rest >= 0x80) {
      write((int) rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    write((int) rest);
  }

  void zigzag(long value) {
    varint(value << 1 ^ value >> 63);
  }

  /// Raw DEFLATE (RFC 1951) of what was written.
  byte[] deflated() {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(toByteArray());
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] chunk = new byte[8192];
    while (!deflater.finished()) {
      out.write(chunk, 0, deflater.deflate(chunk));
    }
    deflater.end();
    return out.toByteArray();
  }
}

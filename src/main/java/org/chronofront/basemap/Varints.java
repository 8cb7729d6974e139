package org.chronofront.basemap;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// A cursor over variable-length numbers, seven bits a byte, least significant first. Confined to
/// one thread.
final class Varints {
  private final byte[] bytes;
  private int at;

  Varints(byte[] bytes) {
    this.bytes = bytes;
  }

  /// A cursor over the inflated form of a raw DEFLATE block.
  ///
  /// @throws CorruptBaseMapException if it is not one
  static Varints inflating(byte[] block) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(block);
      byte[] out = new byte[Math.max(64, block.length * 3)];
      int length = 0;
      while (!inflater.finished()) {
        if (length == out.length) {
          out = Arrays.copyOf(out, length * 2);
        }
        int read = inflater.inflate(out, length, out.length - length);
        if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new CorruptBaseMapException("a block of the base map ends early");
        }
        length += read;
      }
      return new Varints(out);
    } catch (DataFormatException e) {
      throw new CorruptBaseMapException("a block of the base map cannot be inflated", e);
    } finally {
      inflater.end();
    }
  }

  int next() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = bytes[at++];
      value |= (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }

  /// A signed number: 0, −1, 1, −2, … are written as 0, 1, 2, 3, …
  int nextSigned() {
    int value = next();
    return value >>> 1 ^ -(value & 1);
  }

  String text(int length) {
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }
}

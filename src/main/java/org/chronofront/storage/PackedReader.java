package org.chronofront.storage;

import java.nio.charset.StandardCharsets;

/// Reads what [PackedWriter] wrote; of other bytes it says with an IllegalArgumentException that
/// they are none. Not thread-safe.
final class PackedReader {
  private final byte[] bytes;
  private int at;

  PackedReader(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean atEnd() {
    return at >= bytes.length;
  }

  long natural() {
    long number = 0;
    int shift = 0;
    while (true) {
      if (at >= bytes.length || shift > 63) {
        throw new IllegalArgumentException("packed numbers are cut short");
      }
      byte b = bytes[at++];
      number |= (b & 0x7fL) << shift;
      if (b >= 0) {
        return number;
      }
      shift += 7;
    }
  }

  int key() {
    long number = natural();
    if (number < 0 || number > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(number + " is no key");
    }
    return (int) number;
  }

  long number() {
    long number = natural();
    return (number >>> 1) ^ -(number & 1);
  }

  double decimal() {
    if (at + Long.BYTES > bytes.length) {
      throw new IllegalArgumentException("packed numbers are cut short");
    }
    long bits = 0;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      bits |= (bytes[at++] & 0xffL) << shift;
    }
    return Double.longBitsToDouble(bits);
  }

  String text() {
    int length = key();
    if (length > bytes.length - at) {
      throw new IllegalArgumentException("packed texts are cut short");
    }
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }
}

package org.chronofront.storage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Writes numbers and texts in few bytes: numbers as LEB128, negative ones interleaved with the
/// positive (zigzag), texts as UTF-8 with their length in front. Not thread-safe.
final class PackedWriter {
  private byte[] bytes = new byte[256];
  private int size;

  int size() {
    return size;
  }

  /// A number from zero.
  PackedWriter natural(long number) {
    room(10);
    long rest = number;
    while ((rest & ~0x7fL) != 0) {
      bytes[size++] = (byte) ((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
    return this;
  }

  /// Any number.
  PackedWriter number(long number) {
    return natural((number << 1) ^ (number >> 63));
  }

  PackedWriter decimal(double value) {
    room(8);
    long bits = Double.doubleToRawLongBits(value);
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      bytes[size++] = (byte) (bits >>> shift);
    }
    return this;
  }

  PackedWriter text(String text) {
    return text(text.getBytes(StandardCharsets.UTF_8));
  }

  /// A text that is in UTF-8 already.
  PackedWriter text(byte[] utf8) {
    natural(utf8.length);
    room(utf8.length);
    System.arraycopy(utf8, 0, bytes, size, utf8.length);
    size += utf8.length;
    return this;
  }

  /// What was written since the last time.
  byte[] drain() {
    byte[] written = Arrays.copyOf(bytes, size);
    size = 0;
    return written;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}

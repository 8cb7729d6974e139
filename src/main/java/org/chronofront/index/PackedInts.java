package org.chronofront.index;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Whole numbers on as few bytes as their range needs: a byte that tells the width (0…4), the
/// smallest number (4 bytes), then for each number how far it lies above the smallest,
/// little-endian. One number may stand for "none"; it is written as 0 and the others begin at 1, so
/// that it does not widen the range.
final class PackedInts {
  private static final int HEAD = 1 + Integer.BYTES;

  private PackedInts() {}

  /// Writes the first numbers of an array.
  static void write(int[] numbers, int count, int none, ByteArrayOutputStream out) {
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    for (int i = 0; i < count; i++) {
      if (numbers[i] != none) {
        least = Math.min(least, numbers[i]);
        most = Math.max(most, numbers[i]);
      }
    }
    if (least > most) {
      least = 0;
      most = -1; // all are none: they are written as 0, on no byte
    }
    int width = width((long) most - least + 1);
    byte[] bytes = new byte[HEAD + count * width];
    bytes[0] = (byte) width;
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(1, least);
    int at = HEAD;
    for (int i = 0; i < count; i++) {
      int code = numbers[i] == none ? 0 : numbers[i] - least + 1;
      for (int k = 0; k < width; k++) {
        bytes[at++] = (byte) (code >>> (8 * k));
      }
    }
    out.writeBytes(bytes);
  }

  private static int width(long most) {
    return (Long.SIZE - Long.numberOfLeadingZeros(most) + 7) / 8;
  }

  /// Reads as many numbers as asked for and leaves the buffer behind them.
  ///
  /// @throws java.nio.BufferUnderflowException when there are fewer
  /// @throws IllegalArgumentException when the width is none that is written
  static void read(ByteBuffer in, int none, int[] into) {
    int width = in.get();
    int base = in.getInt() - 1;
    if (width < 0 || width > Integer.BYTES) {
      throw new IllegalArgumentException("no column has a width of " + width);
    }
    byte[] bytes = new byte[into.length * width];
    in.get(bytes);
    codes(bytes, width, into);
    for (int i = 0; i < into.length; i++) {
      into[i] = into[i] == 0 ? none : base + into[i];
    }
  }

  /// A loop for each width: a general one computes a shift for every byte.
  private static void codes(byte[] bytes, int width, int[] into) {
    switch (width) {
      case 1 -> {
        for (int i = 0; i < into.length; i++) {
          into[i] = bytes[i] & 0xff;
        }
      }
      case 2 -> {
        for (int i = 0, at = 0; i < into.length; i++, at += 2) {
          into[i] = (bytes[at] & 0xff) | ((bytes[at + 1] & 0xff) << 8);
        }
      }
      case 3 -> {
        for (int i = 0, at = 0; i < into.length; i++, at += 3) {
          int low = (bytes[at] & 0xff) | ((bytes[at + 1] & 0xff) << 8);
          into[i] = low | ((bytes[at + 2] & 0xff) << 16);
        }
      }
      case 4 -> ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(into);
      default -> Arrays.fill(into, 0);
    }
  }
}

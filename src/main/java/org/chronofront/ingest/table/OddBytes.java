package org.chronofront.ingest.table;

import java.nio.ByteBuffer;

/// Tells whether bytes hold a NUL, or a carriage return that no line feed follows: eight bytes at a
/// time, since nearly all have neither and every byte of a file comes by here. Pure; any thread.
final class OddBytes {
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;
  private static final long RETURNS = '\r' * ONES;

  private OddBytes() {}

  /// Whether there is one between a buffer's position and its limit; a carriage return right before
  /// the limit counts, for nobody knows what follows.
  static boolean in(ByteBuffer bytes) {
    int at = bytes.position();
    int limit = bytes.limit();
    while (at + Long.BYTES <= limit) {
      long eight = bytes.getLong(at);
      boolean suspect = hasZero(eight) || hasZero(eight ^ RETURNS);
      if (suspect && isOdd(bytes, at, at + Long.BYTES)) {
        return true;
      }
      at += Long.BYTES;
    }
    return isOdd(bytes, at, limit);
  }

  /// The usual trick (Warren, Hacker's Delight, 6-1): a byte that is zero borrows from its high
  /// bit.
  private static boolean hasZero(long eight) {
    return ((eight - ONES) & ~eight & HIGH) != 0;
  }

  private static boolean isOdd(ByteBuffer bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      byte b = bytes.get(i);
      boolean lone = b == '\r' && (i + 1 == bytes.limit() || bytes.get(i + 1) != '\n');
      if (b == 0 || lone) {
        return true;
      }
    }
    return false;
  }
}

package org.chronofront.storage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day, or none, as a natural number: 0 for none, else one more than the days since 1970-01-01
/// with negative ones interleaved.
final class PackedDays {
  private PackedDays() {}

  static long zigzag(LocalDate day) {
    long number = day.toEpochDay();
    return (number << 1) ^ (number >> 63);
  }

  static @Nullable LocalDate read(long packed) {
    if (packed == 0) {
      return null;
    }
    long number = packed - 1;
    return LocalDate.ofEpochDay((number >>> 1) ^ -(number & 1));
  }
}

package org.chronofront.index;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Divides a loop over many rows between the threads of the common pool and the caller, and waits.
final class Parts {
  /// From so many rows on a second thread pays.
  private static final int MANY = 1 << 17;

  private static final int PARTS = 4;

  private Parts() {}

  /// Into how many parts a loop is worth dividing.
  static int of(int rows) {
    return rows < MANY ? 1 : PARTS;
  }

  /// Works on each part; the results stand in the order of the parts.
  static <T> List<T> work(int parts, IntFunction<T> part) {
    return parts == 1
        ? List.of(part.apply(0))
        : IntStream.range(0, parts).parallel().mapToObj(part).toList();
  }

  /// Where a part begins, of a loop over so many things.
  static int start(int part, int parts, int things) {
    return (int) ((long) things * part / parts);
  }
}

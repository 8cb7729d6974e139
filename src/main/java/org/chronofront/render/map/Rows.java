package org.chronofront.render.map;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Rows of the index, ascending, as a list over an array: at one spot there may be thousands, and
/// each as an object costs more than drawing them all. Immutable.
final class Rows extends AbstractList<Integer> implements RandomAccess {
  private final int[] rows;

  /// Takes the array over.
  Rows(int[] ascending) {
    this.rows = ascending;
  }

  /// The rows of several lists.
  static Rows of(Iterable<Rows> parts) {
    IntStream.Builder all = IntStream.builder();
    int lists = 0;
    Rows last = new Rows(new int[0]);
    for (Rows part : parts) {
      Arrays.stream(part.rows).forEach(all);
      last = part;
      lists++;
    }
    return lists == 1 ? last : new Rows(all.build().sorted().toArray());
  }

  @Override
  public Integer get(int index) {
    return rows[index];
  }

  @Override
  public int size() {
    return rows.length;
  }

  @Override
  public boolean contains(@Nullable Object row) {
    return row instanceof Integer number && Arrays.binarySearch(rows, number) >= 0;
  }

  /// The same without objects.
  IntStream ints() {
    return Arrays.stream(rows);
  }
}

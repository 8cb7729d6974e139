package org.chronofront.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongTableTest {
  @Test
  void add_manyKeysAndSomeAgain_numbersEachInTheOrderInWhichItCame() {
    LongTable table = new LongTable();
    Map<Long, Integer> expected = new HashMap<>();
    Random random = new Random(7);
    for (int i = 0; i < 300_000; i++) {
      long key = i % 5 == 0 ? random.nextLong(1000) << 40 : random.nextLong();
      boolean isNew = !expected.containsKey(key);
      expected.putIfAbsent(key, expected.size());
      assertThat(table.add(key)).isEqualTo(isNew);
    }
    assertThat(table.size()).isEqualTo(expected.size());
    expected.forEach(
        (key, number) -> {
          assertThat(table.get(key)).isEqualTo(number);
          assertThat(table.key(number)).isEqualTo(key);
        });
    assertThat(table.get(12345)).isEqualTo(LongTable.NONE);
    for (int i = 0; i < 300_000; i++) {
      long key = random.nextLong();
      assertThat(table.get(key)).isEqualTo(expected.getOrDefault(key, LongTable.NONE));
    }
  }

  @Test
  void add_numbersInARowFromBelowZero_findsEachAndNoOther() {
    LongTable table = new LongTable();
    for (int i = -100_000; i < 100_000; i++) {
      assertThat(table.add(i)).isTrue();
      assertThat(table.add(i)).isFalse();
    }
    for (int i = -100_000; i < 100_000; i++) {
      assertThat(table.get(i)).isEqualTo(i + 100_000);
    }
    assertThat(table.get(100_000)).isEqualTo(LongTable.NONE);
  }

  @Test
  void add_keysChosenToAgreeInTheirHashes_keepsEachInBoundedRoom() {
    LongTable table = new LongTable();
    for (int i = 0; i < 5000; i++) {
      assertThat(table.add(unmixed(i))).isTrue();
    }
    for (int i = 0; i < 5000; i++) {
      assertThat(table.get(unmixed(i))).isEqualTo(i);
    }
  }

  /// The key whose hash is a small number: the finalizer of MurmurHash3 backwards.
  private static long unmixed(long hash) {
    long h = hash;
    h = (h ^ (h >>> 33)) * inverse(0xc4ceb9fe1a85ec53L);
    h = (h ^ (h >>> 33)) * inverse(0xff51afd7ed558ccdL);
    return h ^ (h >>> 33);
  }

  /// The inverse of an odd number modulo 2^64, by Newton's method.
  private static long inverse(long odd) {
    long inverse = odd;
    for (int i = 0; i < 6; i++) {
      inverse *= 2 - odd * inverse;
    }
    return inverse;
  }
}

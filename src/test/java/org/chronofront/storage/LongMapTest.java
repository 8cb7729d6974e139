package org.chronofront.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongMapTest {
  @Test
  void add_manyHashesAndSomeAgain_numbersEachInTheOrderInWhichItCame() {
    LongMap map = new LongMap();
    Map<Long, Integer> expected = new HashMap<>();
    Random random = new Random(7);
    for (int i = 0; i < 200_000; i++) {
      long hash = i % 5 == 0 ? random.nextLong(1000) << 40 : random.nextLong();
      boolean isNew = !expected.containsKey(hash);
      expected.putIfAbsent(hash, expected.size());
      assertThat(map.add(hash)).isEqualTo(isNew);
    }
    assertThat(map.size()).isEqualTo(expected.size());
    expected.forEach(
        (hash, number) -> {
          assertThat(map.get(hash)).isEqualTo(number);
          assertThat(map.hash(number)).isEqualTo(hash);
        });
    assertThat(map.get(12345)).isEqualTo(LongMap.NONE);
  }

  @Test
  void get_withRoomFromTheBeginning_findsEveryHash() {
    for (int rows : new int[] {0, 1, 31, 32, 47, 48, 49, 1000}) {
      LongMap map = new LongMap(rows);
      for (int i = 0; i < rows; i++) {
        assertThat(map.add(i * 131_072L)).isTrue();
      }
      assertThat(map.get(-1)).isEqualTo(LongMap.NONE);
      assertThat(map.get((rows - 1) * 131_072L)).isEqualTo(rows - 1);
    }
  }
}

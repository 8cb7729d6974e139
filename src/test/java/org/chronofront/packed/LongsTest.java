package org.chronofront.packed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongsTest {
  private static final int COUNT = 200_000;

  @Test
  void longs_manyAddedAndSomeSet_keepsEach() {
    Longs longs = new Longs();
    for (int i = 0; i < COUNT; i++) {
      longs.add(i * 0x100000001L);
    }
    longs.set(70_000, -1);
    assertThat(longs.size()).isEqualTo(COUNT);
    for (int i = 0; i < COUNT; i++) {
      assertThat(longs.get(i)).isEqualTo(i == 70_000 ? -1 : i * 0x100000001L);
    }
  }

  @Test
  void ints_manyAddedAndSomeSet_keepsEach() {
    Ints ints = new Ints();
    for (int i = 0; i < COUNT; i++) {
      ints.add(3 * i);
    }
    ints.set(70_000, -1);
    assertThat(ints.size()).isEqualTo(COUNT);
    for (int i = 0; i < COUNT; i++) {
      assertThat(ints.get(i)).isEqualTo(i == 70_000 ? -1 : 3 * i);
    }
  }
}

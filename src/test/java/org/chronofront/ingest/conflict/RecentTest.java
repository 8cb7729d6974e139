package org.chronofront.ingest.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTest {
  @Test
  void get_whatIsAskedForAgainAndAgain_stays() {
    Recent<Integer, String> recent = new Recent<>(10, 1000);
    recent.put(-1, "kept", 1);
    for (int i = 0; i < 100; i++) {
      recent.put(i, "passing", 1);
      assertThat(recent.get(-1)).isEqualTo("kept");
    }
    assertThat(recent.get(0)).isNull();
  }

  @Test
  void put_muchWeight_dropsWhatWasThere() {
    Recent<Integer, String> recent = new Recent<>(1000, 1000);
    for (int i = 0; i < 300; i++) {
      recent.put(i, "ten", 10);
    }
    assertThat(recent.get(0)).isNull();
    assertThat(recent.get(299)).isEqualTo("ten");
  }

  @Test
  void put_tooMuchWeight_isNotKept() {
    Recent<Integer, String> recent = new Recent<>(1000, 1000);
    recent.put(1, "huge", 11);
    assertThat(recent.get(1)).isNull();
  }
}

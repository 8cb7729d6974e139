package org.chronofront.ingest.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventIdsTest {
  @Test
  void unique_repeatedId_isNumbered() {
    EventIds ids = new EventIds();
    assertThat(List.of(ids.unique("7"), ids.unique("7"), ids.unique("7")))
        .containsExactly("7", "7#2", "7#3");
  }

  @Test
  void unique_idThatLooksNumbered_isKeptApart() {
    EventIds ids = new EventIds();
    assertThat(List.of(ids.unique("a#2"), ids.unique("a"), ids.unique("a")))
        .containsExactly("a#2", "a", "a#3");
  }

  @Test
  void unique_idsThatDifferLittle_stayAsTheyAre() {
    EventIds ids = new EventIds();
    for (String id :
        List.of("", "0", "00", "A", "a", "-", "0A", "A0", "ZZZZZZZZZZZZ", "ZZZZZZZZZZZZZ", "é")) {
      assertThat(ids.unique(id)).isEqualTo(id);
    }
  }

  @Test
  void unique_idsMadeFromContents_areKeptApart() {
    EventIds ids = new EventIds();
    for (String id :
        List.of(
            "row-0000000000000000",
            "row-ffffffffffffffff",
            "row-FFFFFFFFFFFFFFFF",
            "row-000000000000000g")) {
      assertThat(ids.unique(id)).isEqualTo(id);
      assertThat(ids.unique(id)).isEqualTo(id + "#2");
    }
  }

  @Test
  void unique_manyIds_agreesWithASet() {
    EventIds ids = new EventIds();
    Set<String> seen = new HashSet<>();
    Random random = new Random(7);
    for (int i = 0; i < 200_000; i++) {
      String id = (i % 3 == 0 ? "SYR" : "") + random.nextInt(150_000);
      assertThat(ids.unique(id).equals(id)).isEqualTo(seen.add(id));
    }
  }
}

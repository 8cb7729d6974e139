package org.chronofront.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EventListsTest {
  @Test
  void write_eventsOfManyOwners_givesEachItsOwnAscendingAndOnce() {
    EventLists lists = new EventLists(7_000);
    Map<Integer, TreeSet<Integer>> expected = new TreeMap<>();
    Random random = new Random(3);
    for (int event = 1; event <= 100_000; event++) {
      for (int i = random.nextInt(4); i > 0; i--) {
        int owner = 7_000 + (random.nextInt(3) == 0 ? 5 : random.nextInt(20_000));
        lists.add(owner, event);
        expected.computeIfAbsent(owner, _ -> new TreeSet<>()).add(event);
      }
    }
    RowBatch batch = new RowBatch();
    lists.write(EditionTable.PLACE_EVENTS, () -> batch);
    Map<Integer, int[]> written = new HashMap<>();
    for (Object[] row : batch.rows(EditionTable.PLACE_EVENTS)) {
      written.put((Integer) row[0], EventLists.read((byte[]) row[1]));
    }
    assertThat(written).hasSameSizeAs(expected);
    expected.forEach(
        (owner, events) ->
            assertThat(written.get(owner))
                .containsExactly(events.stream().mapToInt(i -> i).toArray()));
  }
}

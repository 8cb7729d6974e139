package org.chronofront.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.chronofront.index.EventFilter;
import org.chronofront.index.EventIndex;
import org.chronofront.index.EventSelection;
import org.chronofront.model.Dataset;
import org.chronofront.time.DayRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsOfLibraryTest {
  @TempDir Path folder;

  @Test
  void open_undatedAndUnplaced_areInTheIndexAndReadable() {
    try (OpenLibrary library = opened(UndatedDataset.dataset())) {
      EventIndex events = library.events();
      EventSelection all = events.select(DayRange.ALL, EventFilter.NONE);

      assertThat(events.size()).isEqualTo(4);
      assertThat(all.undated()).isOne();
      assertThat(all.shown()).isEqualTo(3);
      assertThat(all.withoutPoint()).isOne();
      int undated = events.undated(EventFilter.NONE)[0];
      assertThat(events.id(undated)).isEqualTo("e-undated");
      assertThat(events.rowOf("e-nowhere")).hasValue(events.unplaced(all)[0]);
      assertThat(events.rowOf("no such event")).isEmpty();
    }
  }

  @Test
  void open_pointOfItsOwn_isWhereTheMapShowsIt() {
    try (OpenLibrary library = opened(UndatedDataset.dataset())) {
      EventIndex events = library.events();
      int row = events.rowOf("e-field").orElseThrow();
      assertThat(events.placeId(row)).isNull();
      assertThat(events.latitude(row))
          .isCloseTo(35.5, org.assertj.core.api.Assertions.within(1e-6));
      assertThat(events.longitude(row))
          .isCloseTo(40.25, org.assertj.core.api.Assertions.within(1e-6));
    }
  }

  @Test
  void open_outletsAndActors_standByName() {
    try (OpenLibrary library = opened(UndatedDataset.dataset())) {
      EventIndex events = library.events();
      int row = events.rowOf("e-town").orElseThrow();
      assertThat(events.actors(row)).containsExactly("army");
      assertThat(events.outlets(row)).containsExactly("Daily");
      EventFilter filter = EventFilter.NONE.withOutlet("Daily", true);
      assertThat(events.select(DayRange.ALL, filter).hiddenByOutlet()).isOne();
    }
  }

  @Test
  void lines_rowsAskedFor_comeInThatOrderWithNames() {
    try (OpenLibrary library = opened(UndatedDataset.dataset())) {
      EventIndex events = library.events();
      int town = events.rowOf("e-town").orElseThrow();
      int undated = events.rowOf("e-undated").orElseThrow();

      assertThat(library.lines(new int[] {undated, town}))
          .satisfiesExactly(
              line -> {
                assertThat(line.row()).isEqualTo(undated);
                assertThat(line.event().span()).isNull();
              },
              line -> {
                assertThat(line.place()).isEqualTo("Town");
                assertThat(line.actors()).containsExactly("The Army");
                assertThat(line.dataset()).isEqualTo("Undated things");
              });
    }
  }

  private OpenLibrary opened(Dataset dataset) {
    Path file = folder.resolve("l.chronofront");
    Libraries libraries =
        new Libraries(file, BundledDataset.shipped(), Clock.systemUTC(), Duration.ofSeconds(1));
    libraries.load(file, dataset);
    return libraries.open(file);
  }
}

package org.chronofront.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chronofront.geo.Viewport;
import org.chronofront.index.EventFilter;
import org.chronofront.index.EventIndex;
import org.chronofront.index.EventRow;
import org.chronofront.model.DateSpan;
import org.chronofront.model.EventKind;
import org.chronofront.model.GeoPoint;
import org.chronofront.time.DayRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InPictureTest {
  private static final LocalDate DAY = LocalDate.of(2017, 10, 12);

  private static EventRow event(String id, @Nullable GeoPoint point) {
    return new EventRow(
        id, EventKind.values()[0], DateSpan.day(DAY), null, point, List.of(), List.of());
  }

  @Test
  void within_eventsElsewhere_areCountedAsOutside() {
    GeoPoint here = new GeoPoint(35.02, 40.45);
    EventIndex index =
        EventIndex.of(
            List.of(
                event("here", here),
                event("nowhere", null),
                event("far", new GeoPoint(34.2, 37.2))));
    InPicture all =
        InPicture.all(
            List.of(), Map.of(), List.of(), index.select(new DayRange(DAY, DAY), EventFilter.NONE));
    InPicture near = all.within(Viewport.at(here, 11, 400, 300), index);
    assertThat(Arrays.stream(near.events().rows()).mapToObj(index::id))
        .containsExactlyInAnyOrder("here", "nowhere");
    assertThat(near.outside()).isEqualTo(1);
  }
}

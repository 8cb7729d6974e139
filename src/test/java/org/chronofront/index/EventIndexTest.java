package org.chronofront.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chronofront.geo.GeoBounds;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.model.EventKind;
import org.chronofront.model.GeoPoint;
import org.chronofront.time.DayRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventIndexTest {
  private static final LocalDate DAY = LocalDate.of(2017, 10, 12);
  private static final DayRange OCTOBER =
      new DayRange(LocalDate.of(2017, 10, 1), LocalDate.of(2017, 10, 31));
  private static final GeoBounds WORLD = new GeoBounds(-90, -180, 90, 180);

  @Test
  void anyQuestion_emptyIndex_hasAnEmptyAnswer() {
    EventIndex index = EventIndex.of(List.of());
    assertThat(index.size()).isZero();
    assertThat(index.extent()).isNull();
    assertThat(index.select(OCTOBER, EventFilter.NONE).shown()).isZero();
    assertThat(index.histogram(new int[] {0, 10}, EventFilter.NONE)).containsExactly(0);
    assertThat(index.nearest(OCTOBER, EventFilter.NONE)).isEmpty();
  }

  @Test
  void select_lastDayOfTheWindow_isIncluded() {
    EventIndex index = EventIndex.of(List.of(event("e", DateSpan.day(DAY))));
    assertThat(index.select(new DayRange(DAY.minusDays(3), DAY), EventFilter.NONE).shown()).isOne();
    assertThat(index.select(new DayRange(DAY, DAY.plusDays(3)), EventFilter.NONE).shown()).isOne();
    assertThat(index.select(new DayRange(DAY.minusDays(3), DAY.minusDays(1)), EventFilter.NONE))
        .matches(none -> none.shown() == 0 && none.outsideWindow() == 1);
  }

  @Test
  void select_openSpans_speakOnlyOfTheDayNamed() {
    EventIndex index =
        EventIndex.of(
            List.of(
                event("before", new DateSpan(null, DAY, DatePrecision.BEFORE)),
                event("after", new DateSpan(DAY, null, DatePrecision.AFTER))));
    assertThat(idsIn(index, new DayRange(DAY, DAY))).containsExactly("after", "before");
    assertThat(idsIn(index, new DayRange(DAY.minusDays(9), DAY.minusDays(1)))).isEmpty();
    assertThat(index.extent()).isEqualTo(new DayRange(DAY, DAY));
  }

  @Test
  void select_undatedEvents_areCountedAndKeptApart() {
    EventIndex index =
        EventIndex.of(List.of(event("a-undated", null), event("dated", DateSpan.day(DAY))));
    EventSelection selection = index.select(OCTOBER, EventFilter.NONE);
    assertThat(idsIn(index, DayRange.ALL)).containsExactly("dated");
    assertThat(selection.total()).isEqualTo(2);
    assertThat(selection.undated()).isOne();
    assertThat(selection.outsideWindow()).isZero();
    assertThat(index.extent()).isEqualTo(new DayRange(DAY, DAY));
    assertThat(index.undated(EventFilter.NONE)).containsExactly(1);
    assertThat(index.id(1)).isEqualTo("a-undated");
    assertThat(index.isDated(1)).isFalse();
    assertThat(index.undated(EventFilter.NONE.withActor("is", true))).isEmpty();
    assertThat(index.nearest(new DayRange(DAY.plusDays(9), DAY.plusDays(9)), EventFilter.NONE))
        .hasValue(0);
  }

  @Test
  void select_severalFilters_countEachEventUnderTheFirstThatHidesIt() {
    EventRow event = event("e", DateSpan.day(DAY));
    EventFilter all = new EventFilter(Set.of("is"), Set.of(EventKind.BATTLE), Set.of("afp"));
    EventSelection selection = EventIndex.of(List.of(event)).select(OCTOBER, all);
    assertThat(selection.hiddenByKind()).isOne();
    assertThat(selection.hidden()).isOne();
    EventSelection kindShown =
        EventIndex.of(List.of(event)).select(OCTOBER, all.withKind(EventKind.BATTLE, false));
    assertThat(kindShown.hiddenByActor()).isOne();
    assertThat(kindShown.hidden()).isOne();
  }

  @Test
  void select_manyBlocks_findsTheLongSpanAmongOldOnes() {
    List<EventRow> events = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      events.add(event("e" + i, DateSpan.day(DAY.minusDays(6000 - i))));
    }
    events.add(event("long", new DateSpan(DAY.minusDays(5999), DAY, DatePrecision.RANGE)));
    EventIndex index = EventIndex.of(events);
    assertThat(idsIn(index, new DayRange(DAY, DAY))).containsExactly("long");
    assertThat(index.select(OCTOBER, EventFilter.NONE).outsideWindow()).isEqualTo(5000);
  }

  @Test
  void within_noPointAndPoles_areHandled() {
    EventRow nowhere =
        new EventRow("n", EventKind.OTHER, DateSpan.day(DAY), null, null, List.of(), List.of());
    EventRow pole = at("p", 89, 180);
    EventIndex index = EventIndex.of(List.of(nowhere, pole));
    EventSelection all = index.select(OCTOBER, EventFilter.NONE);
    assertThat(all.withoutPoint()).isOne();
    assertThat(index.within(all, WORLD)).hasSize(1);
    assertThat(index.within(all, new GeoBounds(80, 170, 90, 190))).hasSize(1);
    assertThat(index.within(all, new GeoBounds(-10, -10, 10, 10))).isEmpty();
  }

  @Test
  void histogram_noClosingDay_isRefused() {
    assertThatThrownBy(() -> EventIndex.of(List.of()).histogram(new int[0], EventFilter.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> idsIn(EventIndex index, DayRange window) {
    return java.util.Arrays.stream(index.select(window, EventFilter.NONE).rows())
        .mapToObj(index::id)
        .toList();
  }

  private static EventRow event(String id, @Nullable DateSpan span) {
    return new EventRow(
        id,
        EventKind.BATTLE,
        span,
        "mayadine",
        new GeoPoint(35.02, 40.45),
        List.of("is"),
        List.of("afp"));
  }

  private static EventRow at(String id, double latitude, double longitude) {
    return new EventRow(
        id,
        EventKind.OTHER,
        DateSpan.day(DAY),
        "p",
        new GeoPoint(latitude, longitude),
        List.of(),
        List.of());
  }
}

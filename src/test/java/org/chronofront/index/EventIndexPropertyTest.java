package org.chronofront.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chronofront.geo.GeoBounds;
import org.chronofront.model.DateSpan;
import org.chronofront.model.EventKind;
import org.chronofront.model.GeoPoint;
import org.chronofront.time.DayRange;
import org.jspecify.annotations.Nullable;

/// The columns against plain objects that follow the words of [EventFilter] and [EventSelection].
class EventIndexPropertyTest {
  @Property
  void select_anyEvents_agreesWithPlainObjects(
      @ForAll("events") List<EventRow> events,
      @ForAll("windows") DayRange window,
      @ForAll("filters") EventFilter filter) {
    EventIndex index = EventIndex.of(events);
    List<EventRow> in = events.stream().filter(e -> window.touches(named(e))).toList();
    EventSelection selection = index.select(window, filter);
    List<String> shown =
        in.stream().filter(e -> hiddenBy(e, filter) == 0).map(EventRow::id).toList();
    assertThat(ids(index, selection.rows())).containsExactlyInAnyOrderElementsOf(shown);
    assertThat(selection.rows()).isSorted();
    assertThat(selection.total()).isEqualTo(events.size());
    assertThat(selection.outsideWindow()).isEqualTo(events.size() - in.size());
    assertThat(selection.hiddenByKind()).isEqualTo(count(in, filter, 1));
    assertThat(selection.hiddenByActor()).isEqualTo(count(in, filter, 2));
    assertThat(selection.hiddenByOutlet()).isEqualTo(count(in, filter, 3));
    assertThat(selection.withoutPoint())
        .isEqualTo(in.stream().filter(e -> e.point() == null && hiddenBy(e, filter) == 0).count());
  }

  @Property
  void tally_anyEvents_agreesWithPlainObjects(
      @ForAll("events") List<EventRow> events,
      @ForAll("windows") DayRange window,
      @ForAll("filters") EventFilter filter) {
    EventIndex index = EventIndex.of(events);
    GroupTally tally = index.byGroup(index.select(window, filter));
    List<EventRow> in =
        events.stream().filter(e -> window.touches(named(e)) && hiddenBy(e, filter) == 0).toList();
    for (EventKind kind : EventKind.values()) {
      assertThat(tally.ofKind(kind))
          .isEqualTo((int) in.stream().filter(e -> e.kind() == kind).count());
    }
    Set<String> some = Set.of("a1", "a3", "s2", "s3");
    assertThat(tally.ofActorSets(index.actorSets().having(some)))
        .isEqualTo((int) having(in, EventRow::actors, some));
    assertThat(tally.ofOutletSets(index.outletSets().having(some)))
        .isEqualTo((int) having(in, EventRow::outlets, some));
    assertThat(Set.copyOf(index.actorSets().ids())).isEqualTo(union(events, EventRow::actors));
    assertThat(Set.copyOf(index.outletSets().ids())).isEqualTo(union(events, EventRow::outlets));
    assertThat(index.kinds())
        .isEqualTo(events.stream().map(EventRow::kind).collect(Collectors.toSet()));
  }

  private static long having(
      List<EventRow> events, Function<EventRow, List<String>> ids, Set<String> some) {
    return events.stream().filter(e -> ids.apply(e).stream().anyMatch(some::contains)).count();
  }

  private static Set<String> union(List<EventRow> events, Function<EventRow, List<String>> ids) {
    return events.stream().flatMap(e -> ids.apply(e).stream()).collect(Collectors.toSet());
  }

  @Property
  void of_anyOrder_isTheSameIndex(
      @ForAll("events") List<EventRow> events, @ForAll("windows") DayRange window) {
    List<EventRow> shuffled = new java.util.ArrayList<>(events);
    Collections.shuffle(shuffled, new Random(7));
    EventIndex one = EventIndex.of(events);
    EventIndex two = EventIndex.of(shuffled);
    assertThat(all(two)).isEqualTo(all(one));
    assertThat(two.select(window, EventFilter.NONE).rows())
        .isEqualTo(one.select(window, EventFilter.NONE).rows());
  }

  @Property
  void columns_anyEvent_tellWhatWasPutIn(@ForAll("events") List<EventRow> events) {
    Map<String, EventRow> byId = new HashMap<>();
    events.forEach(e -> byId.put(e.id(), e));
    EventIndex index = EventIndex.of(events);
    for (int row = 0; row < index.size(); row++) {
      EventRow event = java.util.Objects.requireNonNull(byId.get(index.id(row)));
      assertThat(index.kind(row)).isEqualTo(event.kind());
      assertThat(index.placeId(row)).isEqualTo(event.placeId());
      assertThat(index.actors(row)).isEqualTo(event.actors());
      assertThat(index.outlets(row)).isEqualTo(event.outlets());
      assertThat(index.firstDay(row)).isEqualTo((int) firstDay(event).toEpochDay());
      GeoPoint point = event.point();
      if (point == null) {
        assertThat(index.latitude(row)).isNaN();
        assertThat(index.longitude(row)).isNaN();
      } else {
        assertThat(Math.abs(index.latitude(row) - point.latitude())).isLessThan(1e-6);
        assertThat(Math.abs(index.longitude(row) - point.longitude())).isLessThan(1e-6);
      }
    }
  }

  @Property
  void histogram_anyBuckets_countsEachEventOnceByItsFirstDay(
      @ForAll("events") List<EventRow> events,
      @ForAll("filters") EventFilter filter,
      @ForAll("buckets") int[] buckets) {
    int[] expected = new int[buckets.length - 1];
    for (EventRow event : events) {
      long day = firstDay(event).toEpochDay();
      for (int i = 0; i < expected.length; i++) {
        boolean within = buckets[i] <= day && day < buckets[i + 1];
        expected[i] += within && hiddenBy(event, filter) == 0 ? 1 : 0;
      }
    }
    EventIndex index = EventIndex.of(events);
    assertThat(index.histogram(buckets, filter)).isEqualTo(expected);
    int[] everywhere = index.histogram(buckets, filter, new GeoBounds(-90, -180, 90, 180));
    assertThat(IntStream.of(everywhere).sum()).isLessThanOrEqualTo(IntStream.of(expected).sum());
  }

  @Property
  void within_anyBounds_agreesWithGeoBounds(
      @ForAll("events") List<EventRow> events, @ForAll("bounds") GeoBounds bounds) {
    EventIndex index = EventIndex.of(events);
    EventSelection all = index.select(DayRange.ALL, EventFilter.NONE);
    List<EventRow> inside = events.stream().filter(e -> holds(bounds, e.point())).toList();
    assertThat(ids(index, index.within(all, bounds)))
        .containsExactlyInAnyOrderElementsOf(inside.stream().map(EventRow::id).toList());
    int[] ever = {-1_000_000, 1_000_000};
    assertThat(index.histogram(ever, EventFilter.NONE, bounds)[0]).isEqualTo(inside.size());
  }

  @Property
  void nearest_anyWindow_isNoFurtherThanAnyOther(
      @ForAll("events") List<EventRow> events,
      @ForAll("windows") DayRange window,
      @ForAll("filters") EventFilter filter) {
    EventIndex index = EventIndex.of(events);
    OptionalInt row = index.nearest(window, filter);
    List<EventRow> shown = events.stream().filter(e -> hiddenBy(e, filter) == 0).toList();
    assertThat(row.isPresent()).isEqualTo(!shown.isEmpty());
    if (row.isPresent()) {
      String id = index.id(row.getAsInt());
      long found =
          shown.stream().filter(e -> e.id().equals(id)).mapToLong(e -> away(e, window)).sum();
      assertThat(shown).allMatch(e -> away(e, window) >= found).anyMatch(e -> e.id().equals(id));
    }
  }

  @Provide
  Arbitrary<List<EventRow>> events() {
    return EventRows.lists();
  }

  @Provide
  Arbitrary<DayRange> windows() {
    return EventRows.windows();
  }

  @Provide
  Arbitrary<EventFilter> filters() {
    return EventRows.filters();
  }

  @Provide
  Arbitrary<int[]> buckets() {
    int first = (int) LocalDate.of(2016, 12, 28).toEpochDay();
    return Arbitraries.integers()
        .between(1, 9)
        .list()
        .ofMaxSize(8)
        .map(steps -> edges(first, steps));
  }

  @Provide
  Arbitrary<GeoBounds> bounds() {
    Arbitrary<Double> south = Arbitraries.integers().between(-8, 7).map(i -> i * 10.0);
    Arbitrary<Double> west = Arbitraries.integers().between(-18, 17).map(i -> i * 10.0 + 2);
    return Combinators.combine(
            south,
            west,
            Arbitraries.integers().between(0, 8),
            Arbitraries.integers().between(0, 36))
        .as((s, w, high, wide) -> new GeoBounds(s, w, Math.min(85, s + high * 10), w + wide * 10));
  }

  private static int[] edges(int first, List<Integer> steps) {
    int[] edges = new int[steps.size() + 1];
    edges[0] = first;
    for (int i = 0; i < steps.size(); i++) {
      edges[i + 1] = edges[i] + steps.get(i);
    }
    return edges;
  }

  private static int hiddenBy(EventRow event, EventFilter filter) {
    if (filter.hiddenKinds().contains(event.kind())) {
      return 1;
    }
    if (!event.actors().isEmpty() && filter.hiddenActors().containsAll(event.actors())) {
      return 2;
    }
    boolean hidden =
        !event.outlets().isEmpty() && filter.hiddenOutlets().containsAll(event.outlets());
    return hidden ? 3 : 0;
  }

  private static int count(List<EventRow> events, EventFilter filter, int why) {
    return (int) events.stream().filter(e -> hiddenBy(e, filter) == why).count();
  }

  private static long away(EventRow event, DayRange window) {
    DateSpan span = named(event);
    long before = window.from().toEpochDay() - span.latest().toEpochDay();
    long after = span.earliest().toEpochDay() - window.to().toEpochDay();
    return Math.max(0, Math.max(before, after));
  }

  private static LocalDate firstDay(EventRow event) {
    return java.util.Objects.requireNonNull(named(event).earliest());
  }

  /// An open end speaks only of the day that is named.
  private static DateSpan named(EventRow event) {
    DateSpan span = java.util.Objects.requireNonNull(event.span());
    LocalDate earliest = span.earliest() != null ? span.earliest() : span.latest();
    LocalDate latest = span.latest() != null ? span.latest() : span.earliest();
    return new DateSpan(earliest, latest, span.precision());
  }

  private static boolean holds(GeoBounds bounds, @Nullable GeoPoint point) {
    return point != null && bounds.contains(point);
  }

  private static List<String> ids(EventIndex index, int[] rows) {
    return IntStream.of(rows).mapToObj(index::id).toList();
  }

  private static List<String> all(EventIndex index) {
    return IntStream.range(0, index.size()).mapToObj(index::id).toList();
  }
}

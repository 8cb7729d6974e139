package org.chronofront.index;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.model.EventKind;
import org.chronofront.model.GeoPoint;
import org.chronofront.time.DayRange;
import org.jspecify.annotations.Nullable;

/// Random events with few days, actors and points, so that collisions are common.
final class EventRows {
  private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);

  private EventRows() {}

  static Arbitrary<List<EventRow>> lists() {
    return rows().list().ofMaxSize(60).map(EventRows::numbered);
  }

  private static List<EventRow> numbered(List<EventRow> rows) {
    return java.util.stream.IntStream.range(0, rows.size())
        .mapToObj(i -> withId(rows.get(i), "e" + i))
        .toList();
  }

  private static EventRow withId(EventRow row, String id) {
    return new EventRow(
        id, row.kind(), row.span(), row.placeId(), row.point(), row.actors(), row.outlets());
  }

  private static Arbitrary<EventRow> rows() {
    return Combinators.combine(
            Arbitraries.of(EventKind.class), spans(), points().injectNull(0.2), ids("a"), ids("s"))
        .as(
            (kind, span, point, actors, sources) ->
                new EventRow("", kind, span, "p", point, actors, sources));
  }

  static Arbitrary<DayRange> windows() {
    return Combinators.combine(days(), Arbitraries.integers().between(0, 15))
        .as((from, length) -> new DayRange(from, from.plusDays(length)));
  }

  static Arbitrary<EventFilter> filters() {
    return Combinators.combine(
            ids("a"), Arbitraries.of(EventKind.class).set().ofMaxSize(3), ids("s"))
        .as(
            (actors, kinds, sources) ->
                new EventFilter(
                    java.util.Set.copyOf(actors), kinds, java.util.Set.copyOf(sources)));
  }

  private static Arbitrary<DateSpan> spans() {
    return Combinators.combine(
            days(), Arbitraries.integers().between(0, 12), Arbitraries.of(0, 1, 2, 3))
        .as((from, length, open) -> span(from, from.plusDays(length), open));
  }

  private static DateSpan span(LocalDate from, LocalDate to, int open) {
    @Nullable LocalDate earliest = open == 1 ? null : from;
    @Nullable LocalDate latest = open == 2 ? null : to;
    return new DateSpan(earliest, latest, DatePrecision.RANGE);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 30).map(FIRST::plusDays);
  }

  private static Arbitrary<GeoPoint> points() {
    return Combinators.combine(
            Arbitraries.integers().between(-8, 8), Arbitraries.integers().between(-18, 18))
        .as((south, west) -> new GeoPoint(south * 10.0 + 5, west == 18 ? 179 : west * 10.0));
  }

  private static Arbitrary<List<String>> ids(String prefix) {
    return Arbitraries.of(1, 2, 3, 4).map(i -> prefix + i).list().uniqueElements().ofMaxSize(3);
  }
}

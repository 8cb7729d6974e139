package org.chronofront.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chronofront.model.EventKind;
import org.chronofront.time.DayRange;
import org.jspecify.annotations.Nullable;

/// The events as columns. Immutable; any thread.
public final class EventIndex {
  private final List<EventRow> events;

  private EventIndex(List<EventRow> events) {
    this.events = events;
  }

  /// An index over the events, ordered by first possible day, then last, then id.
  public static EventIndex of(List<EventRow> events) {
    return new EventIndex(List.copyOf(events));
  }

  /// The number of events.
  public int size() {
    return events.size();
  }

  /// The id of the event in a row.
  public String id(int row) {
    return events.get(row).id();
  }

  /// The kind of the event in a row.
  public EventKind kind(int row) {
    return events.get(row).kind();
  }

  /// The place of the event in a row, null when it has none.
  public @Nullable String placeId(int row) {
    return events.get(row).placeId();
  }

  /// Degrees east, NaN when the event has no point.
  public double longitude(int row) {
    var point = events.get(row).point();
    return point == null ? Double.NaN : point.longitude();
  }

  /// Degrees north, NaN when the event has no point.
  public double latitude(int row) {
    var point = events.get(row).point();
    return point == null ? Double.NaN : point.latitude();
  }

  /// The first possible day, days since 1970-01-01; the last possible day where that is open.
  public int firstDay(int row) {
    var span = events.get(row).span();
    LocalDate day = span.earliest() != null ? span.earliest() : span.latest();
    return (int) java.util.Objects.requireNonNull(day).toEpochDay();
  }

  /// The last possible day, days since 1970-01-01; the first possible day where that is open.
  public int lastDay(int row) {
    var span = events.get(row).span();
    LocalDate day = span.latest() != null ? span.latest() : span.earliest();
    return (int) java.util.Objects.requireNonNull(day).toEpochDay();
  }

  /// From the first to the last day of all events, null when there are none.
  public @Nullable DayRange extent() {
    @Nullable DayRange all = null;
    for (int row = 0; row < size(); row++) {
      DayRange days =
          new DayRange(LocalDate.ofEpochDay(firstDay(row)), LocalDate.ofEpochDay(lastDay(row)));
      all = all == null ? days : all.union(days);
    }
    return all;
  }

  /// The events with a possible day in the window that pass the filter.
  public EventSelection select(DayRange window, EventFilter filter) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < size(); row++) {
      if (window.touches(events.get(row).span())) {
        rows.add(row);
      }
    }
    int[] all = rows.stream().mapToInt(Integer::intValue).toArray();
    return new EventSelection(all, size(), size() - all.length, 0, 0, 0, 0);
  }

  /// How many events that pass the filter may have happened in each bucket: an event counts once,
  /// in the bucket of its first possible day, so that the sum is the number of events.
  ///
  /// @param firstDays the first day of each bucket, days since 1970-01-01, ascending; one more
  ///   entry at the end closes the last bucket
  public int[] histogram(int[] firstDays, EventFilter filter) {
    int[] counts = new int[firstDays.length - 1];
    for (int row = 0; row < size(); row++) {
      int at = Arrays.binarySearch(firstDays, firstDay(row));
      int bucket = at >= 0 ? at : -at - 2;
      if (bucket >= 0 && bucket < counts.length) {
        counts[bucket]++;
      }
    }
    return counts;
  }
}

package org.chronofront.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes an index from events that are objects already: small libraries, and tests. Keys are
/// numbers in the order of ids.
final class RowColumns {
  private RowColumns() {}

  static EventIndex index(List<EventRow> events) {
    List<EventRow> sorted = events.stream().sorted(Comparator.comparing(EventRow::id)).toList();
    Numbers<List<String>> actors = new Numbers<>();
    Numbers<List<String>> outlets = new Numbers<>();
    Numbers<String> places = new Numbers<>();
    IndexBuilder builder = new IndexBuilder(sorted.size());
    SegmentWriter writer = new SegmentWriter();
    for (int i = 0; i < sorted.size(); i++) {
      EventRow event = sorted.get(i);
      String place = event.placeId();
      writer.add(
          i,
          event.kind(),
          event.span(),
          place == null ? 0 : places.of(place),
          event.point(),
          event.actors().isEmpty() ? 0 : actors.of(event.actors()),
          event.outlets().isEmpty() ? 0 : outlets.of(event.outlets()),
          event.reported(),
          org.chronofront.model.PlacePrecision.UNSTATED);
      if (writer.isFull()) {
        builder.add(writer.rows(), writer.drain());
      }
    }
    builder.add(writer.rows(), writer.drain());
    return builder.build(
        new Names(sorted.stream().map(EventRow::id).toList(), places.items()),
        sets(actors.items()),
        sets(outlets.items()));
  }

  private static IdSets sets(List<List<String>> items) {
    IdSets.Builder sets = new IdSets.Builder();
    for (int i = 0; i < items.size(); i++) {
      sets.put(i + 1, items.get(i));
    }
    return sets.build();
  }

  /// Numbers things from 1 on, in the order in which they first come.
  private static final class Numbers<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> items = new ArrayList<>();

    int of(T item) {
      return numbers.computeIfAbsent(item, this::added);
    }

    private int added(T item) {
      items.add(item);
      return items.size();
    }

    List<T> items() {
      return items;
    }
  }

  private record Names(List<String> events, List<String> places) implements EventNames {
    @Override
    public String event(int key) {
      return events.get(key);
    }

    @Override
    public int key(String eventId) {
      int at = java.util.Collections.binarySearch(events, eventId);
      return at < 0 ? -1 : at;
    }

    @Override
    public @Nullable String place(int key) {
      return key == 0 ? null : places.get(key - 1);
    }
  }
}

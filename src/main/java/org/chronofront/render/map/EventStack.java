package org.chronofront.render.map;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chronofront.model.EventKind;
import org.jspecify.annotations.Nullable;

/// Events at one spot of the screen, by kind: what a row of glyphs with numbers shows.
///
/// @param x logical pixel of the spot
/// @param y logical pixel of the spot
/// @param groups at least one, in the order of the kinds
record EventStack(double x, double y, List<Group> groups) {
  /// The events of one kind, by row of the index, ascending.
  record Group(EventKind kind, Rows rows) {}

  EventStack {
    groups = List.copyOf(groups);
  }

  static EventStack of(double x, double y, Rows rows, IntFunction<EventKind> kindOf) {
    Map<EventKind, IntStream.Builder> byKind = new EnumMap<>(EventKind.class);
    rows.ints()
        .forEach(
            row -> byKind.computeIfAbsent(kindOf.apply(row), kind -> IntStream.builder()).add(row));
    List<Group> groups = new ArrayList<>();
    byKind.forEach((kind, found) -> groups.add(new Group(kind, new Rows(found.build().toArray()))));
    return new EventStack(x, y, groups);
  }

  /// The same events as one group, under the kind of the first: what a number stands for.
  EventStack whole() {
    return with(null);
  }

  /// This spot's events with those of another as one group.
  EventStack with(@Nullable EventStack other) {
    List<Rows> parts =
        Stream.concat(groups.stream(), other == null ? Stream.of() : other.groups.stream())
            .map(Group::rows)
            .toList();
    return new EventStack(x, y, List.of(new Group(groups.getFirst().kind(), Rows.of(parts))));
  }

  /// The number of events.
  int size() {
    return groups.stream().mapToInt(group -> group.rows().size()).sum();
  }
}

package org.chronofront.render.map;

import java.util.Arrays;
import java.util.List;
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
  record Group(EventKind kind, List<Integer> rows) {
    Group {
      rows = List.copyOf(rows);
    }
  }

  EventStack {
    groups = List.copyOf(groups);
  }

  static EventStack of(
      double x, double y, int[] rows, java.util.function.IntFunction<EventKind> kindOf) {
    List<Group> groups =
        Arrays.stream(EventKind.values())
            .map(
                kind ->
                    new Group(
                        kind,
                        IntStream.of(rows)
                            .filter(row -> kindOf.apply(row) == kind)
                            .boxed()
                            .toList()))
            .filter(group -> !group.rows().isEmpty())
            .toList();
    return new EventStack(x, y, groups);
  }

  /// The same events as one group, under the kind of the first: what a number stands for.
  EventStack whole() {
    return with(null);
  }

  /// This spot's events with those of another as one group.
  EventStack with(@Nullable EventStack other) {
    List<Integer> rows =
        Stream.concat(groups.stream(), other == null ? Stream.of() : other.groups.stream())
            .flatMap(group -> group.rows().stream())
            .sorted()
            .toList();
    return new EventStack(x, y, List.of(new Group(groups.getFirst().kind(), rows)));
  }

  /// The number of events.
  int size() {
    return groups.stream().mapToInt(group -> group.rows().size()).sum();
  }
}

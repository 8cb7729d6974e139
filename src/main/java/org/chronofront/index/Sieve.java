package org.chronofront.index;

import java.time.LocalDate;

/// A filter made ready for the columns: bits for kinds, one number for each set of actors and of
/// sources. Answers are 0 or 1 without a branch on the data, which measured several times faster
/// than `if` .
final class Sieve {
  private final byte[] kind;
  private final int[] actors;
  private final int[] sources;
  private final int hiddenKinds;
  private final int[] hiddenActors;
  private final int[] hiddenSources;
  private final int[] reported;
  private final int known;
  private final boolean byActor;
  private final boolean bySource;

  Sieve(EventColumns columns, EventFilter filter) {
    kind = columns.kind;
    reported = columns.reported;
    LocalDate day = filter.known();
    known = day == null ? EventColumns.OPEN : EventColumns.epochDay(day);
    actors = columns.actors.numbers();
    sources = columns.sources.numbers();
    int bits = 0;
    for (var hidden : filter.hiddenKinds()) {
      bits |= 1 << EventColumns.number(hidden);
    }
    hiddenKinds = bits;
    byActor = !filter.hiddenActors().isEmpty();
    bySource = !filter.hiddenSources().isEmpty();
    hiddenActors = columns.actors.hidden(filter.hiddenActors());
    hiddenSources = columns.sources.hidden(filter.hiddenSources());
  }

  /// 1 when the row was first reported after the knowledge day.
  int byKnowledge(int row) {
    return (known - reported[row]) >>> 31;
  }

  /// 1 when the row's kind is hidden.
  int byKind(int row) {
    return hiddenKinds >>> kind[row] & 1;
  }

  /// 1 when all of the row's actors are hidden.
  int byActor(int row) {
    return byActor ? hiddenActors[actors[row]] : 0;
  }

  /// 1 when all of the row's sources are hidden.
  int bySource(int row) {
    return bySource ? hiddenSources[sources[row]] : 0;
  }

  /// 1 when the row passes.
  int passes(int row) {
    return ~(byKnowledge(row) | byKind(row) | byActor(row) | bySource(row)) & 1;
  }
}

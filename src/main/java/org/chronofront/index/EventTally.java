package org.chronofront.index;

import java.util.Set;
import org.chronofront.model.EventKind;

/// How many of some events have to do with a kind, an actor or a source: counted in one pass, and
/// asked for as often as one likes. Immutable; any thread.
public final class EventTally {
  private final int[] kinds;
  private final IdSets.Counts actors;
  private final IdSets.Counts sources;

  EventTally(EventColumns columns, int[] rows) {
    kinds = new int[EventKind.values().length];
    int[] actorSets = new int[columns.actors.count()];
    int[] sourceSets = new int[columns.sources.count()];
    int[] actorSet = columns.actors.numbers();
    int[] sourceSet = columns.sources.numbers();
    for (int row : rows) {
      kinds[columns.kind[row]]++;
      actorSets[actorSet[row]]++;
      sourceSets[sourceSet[row]]++;
    }
    actors = columns.actors.counts(actorSets);
    sources = columns.sources.counts(sourceSets);
  }

  /// Events of the kind.
  public int ofKind(EventKind kind) {
    return kinds[EventColumns.number(kind)];
  }

  /// Events with at least one of the actors.
  public int withActor(Set<String> anyOf) {
    return actors.withAny(anyOf);
  }

  /// Events with words in at least one of the sources.
  public int withSource(Set<String> anyOf) {
    return sources.withAny(anyOf);
  }
}

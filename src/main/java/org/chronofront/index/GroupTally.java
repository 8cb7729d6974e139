package org.chronofront.index;

import java.util.List;
import org.chronofront.model.EventKind;

/// The events of a selection counted by kind, by set of actors and by set of outlets: what the
/// numbers beside filters are summed from. Immutable.
public final class GroupTally {
  private final Part total;

  private GroupTally(Part total) {
    this.total = total;
  }

  static GroupTally of(
      EventColumns columns, IdSets actors, IdSets outlets, EventSelection selection) {
    int[] rows = selection.rows();
    int parts = Parts.of(rows.length);
    List<Part> counted =
        Parts.work(
            parts,
            part -> {
              Part mine = new Part(actors.size(), outlets.size());
              int end = Parts.start(part + 1, parts, rows.length);
              for (int i = Parts.start(part, parts, rows.length); i < end; i++) {
                int row = rows[i];
                mine.kinds[columns.kind[row]]++;
                mine.actors[columns.actors[row]]++;
                mine.outlets[columns.outlets[row]]++;
              }
              return mine;
            });
    Part total = counted.getFirst();
    for (Part part : counted.subList(1, counted.size())) {
      add(total.kinds, part.kinds);
      add(total.actors, part.actors);
      add(total.outlets, part.outlets);
    }
    return new GroupTally(total);
  }

  private static void add(int[] total, int[] part) {
    for (int i = 0; i < total.length; i++) {
      total[i] += part[i];
    }
  }

  /// How many events are of a kind.
  public int ofKind(EventKind kind) {
    return total.kinds[EventColumns.number(kind)];
  }

  /// How many events have one of the sets of actors, by numbers of [EventIndex#actorSets].
  public int ofActorSets(int[] sets) {
    return sum(total.actors, sets);
  }

  /// How many events have one of the sets of outlets, by numbers of [EventIndex#outletSets].
  public int ofOutletSets(int[] sets) {
    return sum(total.outlets, sets);
  }

  private static int sum(int[] counts, int[] sets) {
    int sum = 0;
    for (int set : sets) {
      sum += counts[set];
    }
    return sum;
  }

  /// Some rows' share.
  private static final class Part {
    private final int[] kinds = new int[1 << EventSegment.WHERE_BITS];
    private final int[] actors;
    private final int[] outlets;

    Part(int actorSets, int outletSets) {
      actors = new int[actorSets];
      outlets = new int[outletSets];
    }
  }
}

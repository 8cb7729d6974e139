package org.chronofront.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chronofront.model.ControlState;
import org.jspecify.annotations.Nullable;

/// Finds the days of which no claim speaks. A claim speaks of every day of its span; of a span with
/// an open end only of the day that the source names, as it says nothing of how far the rest
/// reaches.
final class Silences {
  private final ClaimColumns columns;
  private final long[] firstNamed;
  private final long[] lastNamed;

  Silences(ClaimColumns columns) {
    this.columns = columns;
    this.firstNamed = new long[columns.count()];
    this.lastNamed = new long[columns.count()];
    for (int i = 0; i < columns.count(); i++) {
      long earliest = columns.earliest[i];
      long latest = columns.latest[i];
      firstNamed[i] = earliest == ClaimColumns.NO_BEGINNING ? latest : earliest;
      lastNamed[i] = latest == ClaimColumns.NO_END ? earliest : latest;
    }
  }

  /// The silences between claims, oldest first. Spans may overlap or lie within one another: only
  /// days that lie in none of them are silent.
  List<Gap> between() {
    int[] byFirst = ClaimColumns.order(firstNamed);
    List<Gap> gaps = new ArrayList<>();
    Set<ControlState> ending = new HashSet<>();
    long lastSaid = ClaimColumns.NO_END;
    for (int i = 0; i < byFirst.length; i++) {
      int claim = byFirst[i];
      if (i > 0 && firstNamed[claim] > lastSaid + 1) {
        boolean changed = Collections.disjoint(ending, beginning(byFirst, i));
        gaps.add(
            new Gap(
                LocalDate.ofEpochDay(lastSaid), LocalDate.ofEpochDay(firstNamed[claim]), changed));
      }
      if (i == 0 || lastNamed[claim] > lastSaid) {
        lastSaid = lastNamed[claim];
        ending.clear();
      }
      if (lastNamed[claim] == lastSaid) {
        ending.add(columns.stateOf(claim));
      }
    }
    return gaps;
  }

  /// The last day of which a claim speaks, null when there is none.
  @Nullable LocalDate lastSaid() {
    long last = ClaimColumns.NO_BEGINNING;
    for (long day : lastNamed) {
      last = Math.max(last, day);
    }
    return lastNamed.length == 0 ? null : LocalDate.ofEpochDay(last);
  }

  /// What the claims say that begin on the day on which that at a position does; it is the first of
  /// them.
  private List<ControlState> beginning(int[] byFirst, int position) {
    long day = firstNamed[byFirst[position]];
    List<ControlState> states = new ArrayList<>();
    for (int i = position; i < byFirst.length && firstNamed[byFirst[i]] == day; i++) {
      states.add(columns.stateOf(byFirst[i]));
    }
    return states;
  }
}

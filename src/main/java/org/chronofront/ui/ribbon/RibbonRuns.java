package org.chronofront.ui.ribbon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.control.ControlChange;
import org.chronofront.control.ControlHistory;
import org.chronofront.control.Fading;
import org.chronofront.control.Finding;
import org.chronofront.control.Period;
import org.jspecify.annotations.Nullable;

/// Cuts a history into runs of one answer with their uncertain edges.
final class RibbonRuns {
  /// How far back a change without an earliest day is drawn.
  private static final double OPEN_DAYS = 365;

  private RibbonRuns() {}

  /// The runs of a history in order; each begins for certain where the one before ends.
  ///
  /// @param ageing how evidence fades with age
  static List<RibbonRun> of(ControlHistory history, Fading ageing) {
    Map<LocalDate, ControlChange> changes = new HashMap<>();
    history.changes().forEach(change -> changes.put(change.latest(), change));
    List<List<Period>> groups = groups(history.periods());
    List<RibbonRun> runs = new ArrayList<>();
    double soft = Double.NEGATIVE_INFINITY;
    double certain = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < groups.size(); i++) {
      double end = Double.POSITIVE_INFINITY;
      double fading = end;
      LocalDate next = i + 1 < groups.size() ? groups.get(i + 1).getFirst().from() : null;
      if (next != null) {
        end = next.toEpochDay();
        fading = Math.max(certain, earliest(changes.get(next), end));
      }
      runs.add(new RibbonRun(groups.get(i), soft, certain, fading, end, ageing));
      soft = fading;
      certain = end;
    }
    return runs;
  }

  /// From where on a change may have happened; without one only the extent differs, from that day
  /// on.
  private static double earliest(@Nullable ControlChange change, double certain) {
    if (change == null) {
      return certain;
    }
    LocalDate earliest = change.earliest();
    return earliest == null
        ? certain - OPEN_DAYS
        : Math.min(certain, (double) earliest.toEpochDay());
  }

  private static List<List<Period>> groups(List<Period> periods) {
    List<List<Period>> groups = new ArrayList<>();
    for (Period period : periods) {
      if (groups.isEmpty() || !sameAnswer(groups.getLast().getLast().finding(), period.finding())) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(period);
    }
    return groups;
  }

  private static boolean sameAnswer(Finding one, Finding other) {
    return one.saysTheSameAs(other) && one.partly() == other.partly();
  }
}

package org.chronofront.ui.ribbon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.control.ControlHistory;
import org.chronofront.control.Finding;
import org.chronofront.control.Period;
import org.jspecify.annotations.Nullable;

/// Cuts a history into runs of one answer with their uncertain edges.
final class RibbonRuns {
  /// How far back a change without an earliest day is drawn.
  private static final double OPEN_DAYS = 365;

  private RibbonRuns() {}

  /// The runs of a history in order; each begins for certain where the one before ends.
  static List<RibbonRun> of(ControlHistory history) {
    List<List<Period>> groups = groups(history.periods());
    List<RibbonRun> runs = new ArrayList<>();
    double soft = Double.NEGATIVE_INFINITY;
    double certain = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < groups.size(); i++) {
      double end = Double.POSITIVE_INFINITY;
      double fading = end;
      if (i + 1 < groups.size()) {
        Period next = groups.get(i + 1).getFirst();
        end = day(next.from(), certain);
        fading = Math.max(certain, earliest(next, end));
      }
      runs.add(new RibbonRun(groups.get(i), soft, certain, fading, end));
      soft = fading;
      certain = end;
    }
    return runs;
  }

  /// From where on the answer of a period may hold; never later than it is certain.
  private static double earliest(Period period, double certain) {
    if (period.finding().winning().isEmpty()) {
      return certain;
    }
    LocalDate earliest = period.finding().winning().getFirst().span().earliest();
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
    return one.status() == other.status()
        && one.states().equals(other.states())
        && one.partly() == other.partly();
  }

  private static double day(@Nullable LocalDate day, double otherwise) {
    return day == null ? otherwise : day.toEpochDay();
  }
}

package org.chronofront.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What happened to control of one place: periods that cover the whole time line in order, without
/// overlap or hole.
///
/// @param placeId the place
/// @param periods at least one; the first has no beginning, the last no end
/// @param gaps silences between claims, oldest first
public record ControlHistory(String placeId, List<Period> periods, List<Gap> gaps) {
  /// Copies the lists.
  public ControlHistory {
    periods = List.copyOf(periods);
    gaps = List.copyOf(gaps);
  }

  /// The finding on a day.
  public Finding at(LocalDate day) {
    for (Period period : periods) {
      if (period.contains(day)) {
        return period.finding();
      }
    }
    throw new IllegalStateException("the periods of " + placeId + " leave out " + day);
  }

  /// The moments at which the answer itself changes (not only its reasons), oldest first.
  public List<ControlChange> changes() {
    List<ControlChange> changes = new ArrayList<>();
    for (int i = 1; i < periods.size(); i++) {
      Finding before = periods.get(i - 1).finding();
      Finding after = periods.get(i).finding();
      if (before.status() != after.status() || !before.states().equals(after.states())) {
        changes.add(ControlChange.between(before, periods.get(i)));
      }
    }
    return changes;
  }
}

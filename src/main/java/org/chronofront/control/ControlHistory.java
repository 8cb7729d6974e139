package org.chronofront.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// What happened to control of one place: periods that cover the whole time line in order, without
/// overlap or hole.
///
/// @param placeId the place
/// @param periods at least one; the first has no beginning, the last no end
/// @param gaps silences between claims, oldest first
/// @param lastSaid the last day of which any claim speaks, from when on there is silence; null when
///   there is no claim
public record ControlHistory(
    String placeId, List<Period> periods, List<Gap> gaps, @Nullable LocalDate lastSaid) {
  /// Copies the lists.
  public ControlHistory {
    periods = List.copyOf(periods);
    gaps = List.copyOf(gaps);
  }

  /// The finding on a day.
  public Finding at(LocalDate day) {
    return periods.get(indexAt(day)).finding();
  }

  /// The index of the period in which a day lies.
  public int indexAt(LocalDate day) {
    int low = 0;
    int high = periods.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      LocalDate from = periods.get(middle).from();
      if (from == null || !from.isAfter(day)) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /// How many days before the given one the last claim speaks of, empty when none was made or one
  /// speaks of that day or a later one.
  public OptionalLong silentFor(LocalDate day) {
    return lastSaid == null || !lastSaid.isBefore(day)
        ? OptionalLong.empty()
        : OptionalLong.of(ChronoUnit.DAYS.between(lastSaid, day));
  }

  /// The moments at which the answer itself changes (not only its reasons, nor only which side of a
  /// dispute is the stronger), oldest first.
  public List<ControlChange> changes() {
    List<ControlChange> changes = new ArrayList<>();
    for (int i = 1; i < periods.size(); i++) {
      Finding before = periods.get(i - 1).finding();
      if (!before.saysTheSameAs(periods.get(i).finding())) {
        changes.add(ControlChange.between(before, periods.get(i)));
      }
    }
    return changes;
  }
}

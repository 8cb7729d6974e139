package org.chronofront.control.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.control.ControlHistory;
import org.chronofront.control.Finding;
import org.chronofront.control.Period;
import org.jspecify.annotations.Nullable;

/// One place through all steps.
///
/// @param placeId the place
/// @param cells one for each step, in their order
/// @param firstChange the first day within the steps on which the answer became another, null when
///   it never did
public record MatrixRow(String placeId, List<Cell> cells, @Nullable LocalDate firstChange) {
  /// Copies the list.
  public MatrixRow {
    cells = List.copyOf(cells);
  }

  /// The row of a place: a view that scrolls asks for those it shows.
  ///
  /// @param steps in order, without hole
  public static MatrixRow of(ControlHistory history, List<Step> steps) {
    List<Cell> cells = new ArrayList<>(steps.size());
    @Nullable LocalDate firstChange = null;
    List<Period> periods = history.periods();
    int at = steps.isEmpty() ? 0 : history.indexAt(steps.getFirst().first().minusDays(1));
    Finding finding = periods.get(at).finding();
    for (Step step : steps) {
      int changes = 0;
      while (at + 1 < periods.size() && begins(periods.get(at + 1), step)) {
        at++;
        Finding next = periods.get(at).finding();
        if (!next.saysTheSameAs(finding)) {
          changes++;
          firstChange = firstChange == null ? periods.get(at).from() : firstChange;
        }
        finding = next;
      }
      cells.add(new Cell(finding, changes));
    }
    return new MatrixRow(history.placeId(), cells, firstChange);
  }

  /// How often the answer became another within the steps.
  public int changes() {
    return cells.stream().mapToInt(Cell::changes).sum();
  }

  private static boolean begins(Period period, Step byEndOf) {
    LocalDate from = period.from();
    return from != null && !from.isAfter(byEndOf.last());
  }
}

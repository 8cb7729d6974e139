package org.chronofront.control.matrix;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.chronofront.control.ControlEngine;
import org.jspecify.annotations.Nullable;

/// Places × time. For thousands of places that scroll, ask [MatrixRow#of] for those on the screen
/// and [PlaceSummary] for their order.
///
/// @param steps the columns
/// @param rows one for each place
public record ControlMatrix(List<Step> steps, List<MatrixRow> rows) {
  /// Copies the lists.
  public ControlMatrix {
    steps = List.copyOf(steps);
    rows = List.copyOf(rows);
  }

  /// The matrix of some places, in the order given.
  ///
  /// @param steps in order, without hole
  /// @param known the knowledge day, null for all that is known
  public static ControlMatrix of(
      ControlEngine engine,
      Collection<String> places,
      List<Step> steps,
      @Nullable LocalDate known) {
    return new ControlMatrix(
        steps, places.stream().map(id -> MatrixRow.of(engine.history(id, known), steps)).toList());
  }

  /// The same, its rows in another order.
  public ControlMatrix sorted(Comparator<PlaceSummary> order) {
    return new ControlMatrix(
        steps, rows.stream().sorted(Comparator.comparing(PlaceSummary::of, order)).toList());
  }
}

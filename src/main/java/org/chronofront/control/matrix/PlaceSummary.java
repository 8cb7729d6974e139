package org.chronofront.control.matrix;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.chronofront.control.ControlHistory;
import org.jspecify.annotations.Nullable;

/// What the rows of a matrix are sorted by.
///
/// @param placeId the place
/// @param firstChange the first day on which the answer became another, null when it never did
/// @param changes how often it did
public record PlaceSummary(String placeId, @Nullable LocalDate firstChange, int changes) {
  /// Of a row, within its steps.
  public static PlaceSummary of(MatrixRow row) {
    return new PlaceSummary(row.placeId(), row.firstChange(), row.changes());
  }

  /// Of a history, within some days.
  public static PlaceSummary of(ControlHistory history, LocalDate first, LocalDate last) {
    return of(MatrixRow.of(history, List.of(new Step(first, last))));
  }

  /// Those that change first come first, those that never change last.
  public static Comparator<PlaceSummary> byFirstChange() {
    return Comparator.comparing(
            PlaceSummary::firstChange, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
        .thenComparing(PlaceSummary::placeId);
  }

  /// Those that change most come first.
  public static Comparator<PlaceSummary> byChanges() {
    return Comparator.comparingInt(PlaceSummary::changes)
        .reversed()
        .thenComparing(PlaceSummary::placeId);
  }

  /// By name.
  ///
  /// @param nameOf the name of a place by id
  /// @param collator how names are ordered: that of the reader's language, as a rule
  public static Comparator<PlaceSummary> byName(
      Function<String, String> nameOf, Comparator<? super String> collator) {
    return Comparator.<PlaceSummary, String>comparing(
            place -> nameOf.apply(place.placeId()), collator)
        .thenComparing(PlaceSummary::placeId);
  }

  /// The nearest first; a place without a point (not a number) last.
  ///
  /// @param distance of a place by id, in any unit
  public static Comparator<PlaceSummary> byDistance(ToDoubleFunction<String> distance) {
    return Comparator.<PlaceSummary>comparingDouble(
            place -> distance.applyAsDouble(place.placeId()))
        .thenComparing(PlaceSummary::placeId);
  }
}

package org.chronofront.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chronofront.control.difference.Difference;
import org.chronofront.control.difference.PlaceDifference;
import org.jspecify.annotations.Nullable;

/// A row of the list of what differs.
sealed interface Row {
  /// Id of the place, null for a row about several.
  default @Nullable String placeId() {
    return null;
  }

  /// The kind of the rows below.
  record Heading(String title, int count) implements Row {}

  /// A place that differs.
  record Changed(PlaceDifference place) implements Row {
    @Override
    public String placeId() {
      return place.placeId();
    }
  }

  /// One quiet line for all places that do not differ; it unfolds.
  record Fold(Quiet quiet, int count, boolean open) implements Row {}

  /// A place that does not differ.
  record Same(Quiet quiet, String placeId) implements Row {}

  /// Why nothing is to be said of a place.
  enum Quiet {
    /// Both sides say the same.
    UNCHANGED,
    /// Neither side knows anything.
    UNKNOWN
  }

  /// The rows of a difference: what changed, by kind and name; then what did not, folded.
  ///
  /// @param open what is unfolded
  /// @param nameOf the name of a place by id
  static List<Row> of(Difference difference, Set<Quiet> open, Function<String, String> nameOf) {
    List<Row> rows = new ArrayList<>();
    difference
        .byKind()
        .forEach(
            (kind, places) -> {
              rows.add(new Heading(CompareWords.heading(difference, kind), places.size()));
              places.stream()
                  .sorted(Comparator.comparing(place -> nameOf.apply(place.placeId())))
                  .forEach(place -> rows.add(new Changed(place)));
            });
    for (Quiet quiet : EnumSet.allOf(Quiet.class)) {
      List<String> ids = quiet == Quiet.UNCHANGED ? difference.unchanged() : difference.unknown();
      if (!ids.isEmpty()) {
        boolean unfolded = open.contains(quiet);
        rows.add(new Fold(quiet, ids.size(), unfolded));
        if (unfolded) {
          ids.stream()
              .sorted(Comparator.comparing(nameOf))
              .forEach(id -> rows.add(new Same(quiet, id)));
        }
      }
    }
    return rows;
  }
}

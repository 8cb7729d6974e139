package org.chronofront.ui.matrix;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.matrix.PlaceSummary;
import org.chronofront.geo.Distance;
import org.chronofront.library.Catalog;
import org.chronofront.model.GeoPoint;
import org.chronofront.time.DayRange;
import org.jspecify.annotations.Nullable;

/// One question for the order of all places: goes through every history once, in the background.
///
/// @param engine the claims under the rule
/// @param known the knowledge day, null for all that is known
/// @param days within which changes count
/// @param order by what
/// @param centre id of the place from which distances are measured, null for none
record Sorting(
    ControlEngine engine,
    @Nullable LocalDate known,
    DayRange days,
    MatrixOrder order,
    @Nullable String centre) {

  /// The answer.
  ///
  /// @param summaries of all places, in order
  /// @param asked the question
  record Sorted(List<PlaceSummary> summaries, Sorting asked) {
    Sorted {
      summaries = List.copyOf(summaries);
    }

    /// The first change of any place, null when nothing ever changes.
    @Nullable LocalDate firstChange() {
      return summaries.stream()
          .map(PlaceSummary::firstChange)
          .filter(Objects::nonNull)
          .min(Comparator.naturalOrder())
          .orElse(null);
    }
  }

  /// True when the other goes through the same histories.
  boolean hasSummariesOf(Sorting other) {
    return engine == other.engine && Objects.equals(known, other.known) && days.equals(other.days);
  }

  /// Sorts. Any thread.
  ///
  /// @param before an answer whose histories may be used again, null for none
  Sorted run(Catalog catalog, @Nullable Sorted before) {
    List<PlaceSummary> all =
        before != null && hasSummariesOf(before.asked)
            ? before.summaries
            : engine.places().stream()
                .map(id -> PlaceSummary.of(engine.history(id, known), days.from(), days.to()))
                .toList();
    return new Sorted(all.stream().sorted(comparator(catalog)).toList(), this);
  }

  private Comparator<PlaceSummary> comparator(Catalog catalog) {
    return switch (order) {
      case FIRST_CHANGE -> PlaceSummary.byFirstChange();
      case CHANGES -> PlaceSummary.byChanges();
      case NAME -> byName(catalog);
      case DISTANCE -> byDistance(catalog);
    };
  }

  private static Comparator<PlaceSummary> byName(Catalog catalog) {
    return PlaceSummary.byName(
        id -> catalog.place(id).displayName(), Collator.getInstance(Locale.ENGLISH));
  }

  private Comparator<PlaceSummary> byDistance(Catalog catalog) {
    GeoPoint from = centre == null ? null : catalog.place(centre).point();
    if (from == null) {
      return byName(catalog);
    }
    Map<String, Double> distances = new HashMap<>();
    for (String id : engine.places()) {
      GeoPoint point = catalog.place(id).point();
      distances.put(id, point == null ? Double.NaN : Distance.kilometres(from, point));
    }
    return PlaceSummary.byDistance(id -> distances.getOrDefault(id, Double.NaN));
  }
}

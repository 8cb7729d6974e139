package org.chronofront.ui.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chronofront.control.ControlHistory;
import org.chronofront.control.Finding;
import org.chronofront.control.Period;
import org.chronofront.control.StateWords;
import org.chronofront.control.matrix.PlaceSummary;
import org.chronofront.library.Catalog;
import org.chronofront.model.ControlClaim;
import org.chronofront.time.DayText;
import org.chronofront.ui.why.WhyKey;
import org.jspecify.annotations.Nullable;

/// What the matrix says in words: in tooltips, to screen readers, and in the line under it.
final class MatrixWords {
  private static final int MOST_CLAIMS = 3;

  private final MatrixModel model;
  private final Catalog catalog;
  private final StateWords words;

  MatrixWords(MatrixModel model) {
    this.model = model;
    this.catalog = model.session().library().catalog();
    this.words = new StateWords(catalog::actorShortName);
  }

  /// A place on a day: who held it, for how long, and who says so.
  String tip(String place, LocalDate day) {
    ControlHistory history = model.history(place);
    Period period = history.periods().get(history.indexAt(day));
    List<String> lines = new ArrayList<>();
    lines.add(model.name(place) + ", " + DayText.of(day));
    lines.add(StateWords.capital(words.withPossible(period.finding())));
    List<ControlClaim> winning = period.finding().winning();
    winning.stream().limit(MOST_CLAIMS).forEach(claim -> lines.add(said(claim)));
    if (winning.size() > MOST_CLAIMS) {
      lines.add("and %d more".formatted(winning.size() - MOST_CLAIMS));
    }
    lines.add(WhyKey.HINT);
    return String.join("\n", lines);
  }

  /// A name in the gutter: the place and how often it changed.
  String name(String place) {
    int changes = model.history(place).changes().size();
    return "%s%n%s".formatted(model.name(place), changes(changes));
  }

  private String said(ControlClaim claim) {
    return "%s, %s".formatted(DayText.of(claim.span()), catalog.sourceName(claim.originId()));
  }

  private static String changes(int changes) {
    return changes == 0 ? "never changed" : changes == 1 ? "changed once" : changes + " changes";
  }

  /// What a screen reader says: the selected place with its state on the day, where it stands, and
  /// what the keys do.
  String spoken() {
    String place = model.selected();
    int row = model.rowOf(place);
    int rows = model.places().size();
    if (place == null || row < 0) {
      return "%d places over time. Up and Down go from place to place.".formatted(rows);
    }
    LocalDate day = model.session().dayProperty().get();
    Finding finding = model.history(place).at(day);
    return "%s, %d of %d. On %s: %s. %s."
        .formatted(
            model.name(place),
            row + 1,
            rows,
            DayText.of(day),
            words.withPossible(finding),
            changes(model.history(place).changes().size()));
  }

  /// The line under the matrix: how many places, how many of them ever change, in which order,
  /// under which rule.
  String line() {
    int rows = model.places().size();
    Sorting.Sorted sorted = model.sorted();
    if (!model.isSorted() || sorted == null) {
      return "Sorting %,d places…".formatted(rows);
    }
    long moving = sorted.summaries().stream().filter(place -> place.changes() > 0).count();
    int changes = sorted.summaries().stream().mapToInt(PlaceSummary::changes).sum();
    return "%s · %,d of them changed, %,d times in all · %s · rule %s%s"
        .formatted(
            rows == 1 ? "1 place" : "%,d places".formatted(rows),
            moving,
            changes,
            order(),
            model.session().ruleProperty().get().name(catalog::sourceName),
            Optional.ofNullable(model.session().knownProperty().get())
                .map(known -> " · known on " + DayText.brief(known))
                .orElse(""));
  }

  private String order() {
    @Nullable String centre = model.centre();
    return switch (model.order()) {
      case FIRST_CHANGE -> "the first to change first";
      case CHANGES -> "the most changes first";
      case NAME -> "by name";
      case DISTANCE -> centre == null ? withoutCentre() : "nearest to " + model.name(centre);
    };
  }

  private static String withoutCentre() {
    return "by name: pick a place to sort by the distance from it";
  }
}

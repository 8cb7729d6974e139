package org.chronofront.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.chronofront.control.Finding;
import org.chronofront.control.StateWords;
import org.chronofront.control.difference.Difference;
import org.chronofront.control.difference.DifferenceKind;
import org.chronofront.control.difference.DifferenceWords;
import org.chronofront.control.difference.PlaceDifference;
import org.chronofront.export.AreaDifference;
import org.chronofront.library.Catalog;
import org.chronofront.time.DayText;
import org.jspecify.annotations.Nullable;

/// What the comparison says in words.
final class CompareWords {
  private final CompareModel model;
  private final Catalog catalog;
  private final StateWords states;
  private final Supplier<List<AreaDifference>> areas;

  CompareWords(CompareModel model) {
    this(model, List::of);
  }

  /// @param areas what datasets draw otherwise on the two days
  CompareWords(CompareModel model, Supplier<List<AreaDifference>> areas) {
    this.model = model;
    this.areas = areas;
    this.catalog = model.library().catalog();
    this.states = new StateWords(catalog::actorShortName);
  }

  /// What side A is.
  String first() {
    return model.first().get().words(model.second().get(), catalog::sourceName);
  }

  /// What side B is.
  String second() {
    return model.second().get().words(model.first().get(), catalog::sourceName);
  }

  /// A finding as a sentence begins: "Contested between IS and SG".
  String state(Finding finding) {
    return finding.states().isEmpty()
        ? "Unknown"
        : StateWords.capital(states.withPossible(finding));
  }

  /// How many places differ, or why none does; and what datasets draw otherwise.
  String summary() {
    StringJoiner lines = new StringJoiner("\n");
    lines.add(places());
    areas.get().forEach(area -> lines.add(area.words(model.library()) + "."));
    return lines.toString();
  }

  private String places() {
    Difference difference = model.difference().get();
    if (model.sidesAreOne()) {
      return "A and B are the same view, so nothing can differ. Choose another day, rule or"
          + " knowledge day for one of them.";
    }
    if (difference == null || !model.isCurrent()) {
      return "Comparing…";
    }
    int changed = difference.changed().size();
    if (changed == 0) {
      return nothing(difference);
    }
    return (changed == 1 ? "One place differs" : "%,d places differ".formatted(changed)) + sides();
  }

  private String sides() {
    Side first = model.first().get();
    Side second = model.second().get();
    return first.day().equals(second.day())
        ? " on %s between A (%s) and B (%s)."
            .formatted(
                DayText.of(first.day()),
                first.apart(second, catalog::sourceName),
                second.apart(first, catalog::sourceName))
        : " between %s and %s.".formatted(first(), second());
  }

  private String nothing(Difference difference) {
    int same = difference.unchanged().size();
    if (same == 0) {
      return "Nothing is known of any place on either side"
          + (areas.get().isEmpty() ? ", so nothing differs." : ".");
    }
    boolean one = same == 1;
    String places = one ? "the one place" : "all %,d places".formatted(same);
    Side first = model.first().get();
    Side second = model.second().get();
    return first.differsOnlyInDay(second)
        ? "%s changed between %s and %s: %s of which something is known %s."
            .formatted(
                areas.get().isEmpty() ? "Nothing" : "No place",
                DayText.of(first.day()),
                DayText.of(second.day()),
                places,
                one ? "is as it was" : "are as they were")
        : "A and B give the same answer for %s of which something is known.".formatted(places);
  }

  /// The heading of a kind. Between two views of one day nothing has happened: they differ.
  static String heading(Difference difference, DifferenceKind kind) {
    if (!difference.before().day().equals(difference.after().day())) {
      return DifferenceWords.heading(kind);
    }
    return switch (kind) {
      case FIRST_KNOWN -> "Known in B only";
      case NEWLY_UNKNOWN -> "Known in A only";
      case NEWLY_DISPUTED -> "Sources disagree in B only";
      case GAINED -> "Another holder in B";
      case LOST -> "Lost in B, to whom is not said";
      case NEWLY_CONTESTED -> "Contested in B only";
      case NEWLY_BESIEGED -> "Besieged in B only";
      case OTHER -> "Other differences";
    };
  }

  /// The quiet line for places that do not differ.
  static String fold(Row.Fold fold) {
    String places = fold.count() == 1 ? "1 place" : "%,d places".formatted(fold.count());
    return switch (fold.quiet()) {
      case UNCHANGED -> places + " the same on both sides";
      case UNKNOWN -> places + " not known on either side";
    };
  }

  /// A place of a tooltip: both states.
  String both(String placeId) {
    Difference difference = model.difference().get();
    if (difference == null) {
      return model.name(placeId);
    }
    Finding before = difference.before().at(placeId);
    Finding after = difference.after().at(placeId);
    return before.saysTheSameAs(after)
        ? "%s%n%s: the same on both sides".formatted(model.name(placeId), state(after))
        : "%s%nA: %s%nB: %s".formatted(model.name(placeId), state(before), state(after));
  }

  /// All of it as plain text, for the clipboard.
  String text(@Nullable Difference difference) {
    List<String> lines = new ArrayList<>(List.of("A: " + first(), "B: " + second(), ""));
    lines.add(summary());
    if (difference == null || model.sidesAreOne()) {
      return String.join("\n", lines);
    }
    difference
        .byKind()
        .forEach(
            (kind, places) -> {
              lines.add("");
              lines.add(heading(difference, kind) + ":");
              places.forEach(place -> lines.add("  " + line(place)));
            });
    lines.add("");
    lines.add(
        "%,d the same on both sides, %,d not known on either side."
            .formatted(difference.unchanged().size(), difference.unknown().size()));
    return String.join("\n", lines);
  }

  private String line(PlaceDifference place) {
    return "%s: A %s; B %s"
        .formatted(model.name(place.placeId()), inside(place.before()), inside(place.after()));
  }

  private String inside(Finding finding) {
    return finding.states().isEmpty() ? "unknown" : states.withPossible(finding);
  }
}

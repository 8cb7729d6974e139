package org.chronofront.ui.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chronofront.control.Finding;
import org.chronofront.control.StateWords;
import org.chronofront.library.Catalog;
import org.chronofront.model.ControlState;
import org.chronofront.time.DayText;

/// States in the dossier's words, with actors by their short names for want of room. Pure; any
/// thread.
final class DossierWords {
  private final StateWords words;

  /// @param catalog where the actors' names come from
  DossierWords(Catalog catalog) {
    this.words = new StateWords(catalog::actorShortName);
  }

  /// A state, or what a claim says of a part: "Contested between IS and Syrian government".
  String of(ControlState state, boolean part) {
    return StateWords.capital(words.of(state, part));
  }

  /// A finding without its age: "Contested between IS and Syrian government, in part".
  String of(Finding finding) {
    return StateWords.capital(words.of(finding));
  }

  /// A finding, and inside the span of a change what may already have taken its place: "Held by IS,
  /// possibly already held by Syrian government".
  String withPossible(Finding finding) {
    return StateWords.capital(words.withPossible(finding));
  }

  /// A state in the middle of a sentence.
  String inside(ControlState state, boolean part) {
    return words.of(state, part);
  }

  /// Short names in a row: "IS, SDF and Syrian government".
  String names(List<String> actorIds) {
    return words.names(actorIds);
  }

  /// A finding with the age of its evidence, as a sentence without a full stop: "Contested between
  /// IS and Syrian government, in part — evidence 9 days old on 12 Oct 2017".
  String sentence(Finding finding, LocalDate day) {
    return of(finding) + " — " + evidence(finding, day);
  }

  /// The age of the evidence: "evidence 9 days old on 12 Oct 2017".
  String evidence(Finding finding, LocalDate day) {
    String on = DayText.brief(day);
    if (finding.age(day).isEmpty()) {
      return "no claim is in force on " + on;
    }
    long age = finding.age(day).getAsLong();
    if (age <= 0) {
      return "evidence of that very day, " + on;
    }
    return String.format(
        Locale.ROOT, "evidence %,d %s old on %s", age, age == 1 ? "day" : "days", on);
  }
}

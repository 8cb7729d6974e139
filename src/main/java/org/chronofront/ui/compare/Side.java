package org.chronofront.ui.compare;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.chronofront.control.RuleChoice;
import org.chronofront.time.DayText;
import org.jspecify.annotations.Nullable;

/// One side of a comparison: what a person asks of it.
///
/// @param day the day that is looked at
/// @param rule how claims are weighed
/// @param known the knowledge day, null for all that is known
record Side(LocalDate day, RuleChoice rule, @Nullable LocalDate known) {
  Side on(LocalDate other) {
    return new Side(other, rule, known);
  }

  Side by(RuleChoice other) {
    return new Side(day, other, known);
  }

  Side knownOn(@Nullable LocalDate other) {
    return new Side(day, rule, other);
  }

  /// The side in words: its day, and of rule and knowledge day what sets it apart from the other
  /// side or from what is usual: "12 October 2017 · cautious · known on 3 Oct 2017".
  String words(Side other, UnaryOperator<String> sourceName) {
    StringBuilder words = new StringBuilder(DayText.of(day));
    if (!rule.equals(other.rule) || !rule.equals(RuleChoice.LATEST)) {
      words.append(" · ").append(rule.name(sourceName));
    }
    if (known != null) {
      words.append(" · known on ").append(DayText.brief(known));
    } else if (!Objects.equals(known, other.known)) {
      words.append(" · all that is known");
    }
    return words.toString();
  }

  /// What sets two sides apart that are of the same day, in the middle of a sentence: "cautious
  /// with what was known on 3 Oct 2017".
  String apart(Side other, UnaryOperator<String> sourceName) {
    String weighed = rule.equals(other.rule) ? "" : rule.name(sourceName);
    if (Objects.equals(known, other.known)) {
      return weighed;
    }
    String until =
        known == null ? "all that is known" : "what was known on " + DayText.brief(known);
    return weighed.isEmpty() ? until : weighed + " with " + until;
  }

  /// The same day by the same rule, both with nothing left out that the other has.
  boolean differsOnlyInDay(Side other) {
    return rule.equals(other.rule) && Objects.equals(known, other.known);
  }
}

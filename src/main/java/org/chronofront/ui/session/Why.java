package org.chronofront.ui.session;

import java.time.LocalDate;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.Explanation;
import org.chronofront.control.RuleChoice;
import org.chronofront.library.OpenLibrary;
import org.jspecify.annotations.Nullable;

/// A question wherever a state is shown: who held a place, and why that is the answer. It has all
/// that the answer depends on, so that a side of a comparison, or what one outlet tells, can be
/// asked as well as what the window shows.
///
/// @param placeId the place
/// @param day the day
/// @param rule how claims are weighed
/// @param known the knowledge day, null for all that is known
public record Why(String placeId, LocalDate day, RuleChoice rule, @Nullable LocalDate known) {
  /// The same question of another day.
  public Why on(LocalDate other) {
    return new Why(placeId, other, rule, known);
  }

  /// The same question by another rule.
  public Why by(RuleChoice other) {
    return new Why(placeId, day, other, known);
  }

  /// The answer with the reason for each claim: computed from the claims of the place alone, in
  /// memory, in time with their number. Any thread.
  public Explanation answer(OpenLibrary library) {
    return ControlEngine.of(library.control().claims(placeId), library.catalog().rule(rule))
        .explain(placeId, day, known);
  }
}

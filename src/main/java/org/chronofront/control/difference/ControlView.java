package org.chronofront.control.difference;

import java.time.LocalDate;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.Finding;
import org.jspecify.annotations.Nullable;

/// One way to look at who holds what: some claims under a rule, on a day, as known on a day. Two
/// days, two rules, two lenses and two knowledge days are all two of these.
///
/// @param engine the claims, under the rule (and at the level) of the view
/// @param day the day that is looked at
/// @param known the knowledge day, null for all that is known
public record ControlView(ControlEngine engine, LocalDate day, @Nullable LocalDate known) {
  /// What the view shows of a place; unknown for one that no claim is about.
  public Finding at(String placeId) {
    return engine.at(placeId, day, known);
  }

  /// The same on another day.
  public ControlView on(LocalDate other) {
    return new ControlView(engine, other, known);
  }
}

package org.chronofront.control;

import java.time.LocalDate;
import org.chronofront.model.ControlClaim;
import org.jspecify.annotations.Nullable;

/// A change of control: it lies somewhere between an earliest and a latest day and is drawn as a
/// gradient, not as a line. The earliest is never after the latest.
///
/// @param before the finding until then
/// @param after the finding from then on
/// @param earliest the first day on which it may have happened: that of the claim which brings the
///   change, yet not before the state that it ends may itself have begun; null when open
/// @param latest the day from which the new finding is certain
public record ControlChange(
    Finding before, Finding after, @Nullable LocalDate earliest, LocalDate latest) {

  /// The change from a finding to the period right behind it.
  ///
  /// @throws IllegalArgumentException when the period has no beginning or is of unknown control,
  ///   which no claim can bring about
  static ControlChange between(Finding before, Period next) {
    LocalDate latest = next.from();
    if (latest == null || next.finding().winning().isEmpty()) {
      throw new IllegalArgumentException("no claim brings about " + next);
    }
    @Nullable LocalDate earliest = bringer(before, next.finding(), latest).span().earliest();
    @Nullable LocalDate bound =
        before.winning().isEmpty() ? null : before.winning().getFirst().span().earliest();
    if (earliest == null || (bound != null && bound.isAfter(earliest))) {
      earliest = bound;
    }
    return new ControlChange(before, next.finding(), earliest, latest);
  }

  /// Of the winning claims that came into force on the day, the strongest that names a state which
  /// was not there before; the strongest of all when each state was (a dispute that ended).
  private static ControlClaim bringer(Finding before, Finding after, LocalDate day) {
    return after.winning().stream()
        .filter(claim -> day.equals(claim.span().latest()))
        .filter(claim -> !before.states().contains(claim.state()))
        .findFirst()
        .orElse(after.winning().getFirst());
  }
}

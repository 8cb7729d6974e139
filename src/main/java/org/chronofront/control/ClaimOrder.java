package org.chronofront.control;

import java.time.LocalDate;
import java.util.Comparator;
import org.chronofront.model.ControlClaim;

/// The total order of claims about one place: by latest possible day, then the later report, then
/// the higher confidence; ties are broken by the later earliest day, then the id, and, as ids are
/// unique within one dataset only, at last by all that the claim says. So the same claims give the
/// same answer whatever order they were loaded in. The last one wins.
public final class ClaimOrder {
  /// Weakest first. An open end counts as later than every day.
  public static final Comparator<ControlClaim> WEAKEST_FIRST =
      Comparator.comparing(ClaimOrder::latest)
          .thenComparing(ControlClaim::reported)
          .thenComparing(ControlClaim::confidence)
          .thenComparing(ClaimOrder::earliest)
          .thenComparing(ControlClaim::id)
          .thenComparing(ControlClaim::toString);

  private ClaimOrder() {}

  private static LocalDate latest(ControlClaim claim) {
    LocalDate day = claim.span().latest();
    return day == null ? LocalDate.MAX : day;
  }

  private static LocalDate earliest(ControlClaim claim) {
    LocalDate day = claim.span().earliest();
    return day == null ? LocalDate.MIN : day;
  }
}

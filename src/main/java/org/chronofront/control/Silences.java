package org.chronofront.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.model.ControlClaim;
import org.jspecify.annotations.Nullable;

/// Finds the days of which no claim speaks.
final class Silences {
  private Silences() {}

  /// The silences between neighbouring claims, oldest first; claims with an open end bound none.
  static List<Gap> between(List<ControlClaim> weakestFirst) {
    List<Gap> gaps = new ArrayList<>();
    @Nullable ControlClaim before = null;
    for (ControlClaim claim : weakestFirst) {
      LocalDate lastSaid = before == null ? null : before.span().latest();
      LocalDate nextSaid = claim.span().earliest();
      if (before != null
          && lastSaid != null
          && nextSaid != null
          && nextSaid.isAfter(lastSaid.plusDays(1))) {
        gaps.add(new Gap(lastSaid, nextSaid, !before.state().equals(claim.state())));
      }
      if (claim.span().latest() != null) {
        before = claim;
      }
    }
    return gaps;
  }
}

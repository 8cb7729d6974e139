package org.chronofront.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.jspecify.annotations.Nullable;

/// Finds the days of which no claim speaks. A claim speaks of every day of its span; of a span with
/// an open end only of the day that the source names, as it says nothing of how far the rest
/// reaches.
final class Silences {
  private Silences() {}

  /// The silences between claims, oldest first. Spans may overlap or lie within one another: only
  /// days that lie in none of them are silent.
  static List<Gap> between(Collection<ControlClaim> claims) {
    List<ControlClaim> byFirst =
        claims.stream().sorted(Comparator.comparing(Silences::first)).toList();
    List<Gap> gaps = new ArrayList<>();
    @Nullable LocalDate lastSaid = null;
    for (ControlClaim claim : byFirst) {
      LocalDate nextSaid = first(claim);
      if (lastSaid != null && nextSaid.isAfter(lastSaid.plusDays(1))) {
        boolean changed =
            Collections.disjoint(
                states(claims, Silences::last, lastSaid),
                states(claims, Silences::first, nextSaid));
        gaps.add(new Gap(lastSaid, nextSaid, changed));
      }
      LocalDate last = last(claim);
      lastSaid = lastSaid == null || last.isAfter(lastSaid) ? last : lastSaid;
    }
    return gaps;
  }

  /// The last day of which a claim speaks, null when there is none.
  static @Nullable LocalDate lastSaid(Collection<ControlClaim> claims) {
    return claims.stream().map(Silences::last).max(Comparator.naturalOrder()).orElse(null);
  }

  private static Set<ControlState> states(
      Collection<ControlClaim> claims, Function<ControlClaim, LocalDate> end, LocalDate day) {
    return claims.stream()
        .filter(claim -> end.apply(claim).equals(day))
        .map(ControlClaim::state)
        .collect(Collectors.toSet());
  }

  private static LocalDate first(ControlClaim claim) {
    LocalDate day = claim.span().earliest();
    return day != null ? day : Objects.requireNonNull(claim.span().latest());
  }

  private static LocalDate last(ControlClaim claim) {
    LocalDate day = claim.span().latest();
    return day != null ? day : Objects.requireNonNull(claim.span().earliest());
  }
}

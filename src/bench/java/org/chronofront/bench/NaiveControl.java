package org.chronofront.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chronofront.model.ControlClaim;

/// The rule *latest* as one writes it first: every claim about a place is looked at for every day
/// that is asked about. The peer of [ControlBench].
final class NaiveControl {
  private NaiveControl() {}

  /// Of how many places something is known on the day.
  ///
  /// @param byPlace weakest first
  static int told(Map<String, List<ControlClaim>> byPlace, LocalDate day) {
    int told = 0;
    for (List<ControlClaim> claims : byPlace.values()) {
      told += winning(claims, day).isEmpty() ? 0 : 1;
    }
    return told;
  }

  private static List<ControlClaim> winning(List<ControlClaim> weakestFirst, LocalDate day) {
    List<ControlClaim> inForce =
        weakestFirst.reversed().stream().filter(claim -> claim.span().isOverBy(day)).toList();
    List<ControlClaim> winning = new ArrayList<>();
    Set<String> heard = new HashSet<>();
    boolean unbroken = true;
    for (ControlClaim claim : inForce) {
      ControlClaim strongest = inForce.getFirst();
      boolean lastWord = heard.add(claim.originId());
      boolean agrees = claim.state().equals(strongest.state());
      boolean rival = lastWord && !agrees && claim.span().overlaps(strongest.span());
      unbroken &= agrees || rival;
      if (rival || (agrees && unbroken)) {
        winning.add(claim);
      }
    }
    return winning;
  }
}

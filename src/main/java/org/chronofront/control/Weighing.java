package org.chronofront.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;

/// Weighs the admitted claims about one place on one day.
///
/// A claim is in force when its latest possible day has come. Of those in force the strongest in
/// {@link ClaimOrder} wins, together with those of the same state right behind it. Another origin's
/// last word that names a different state for overlapping days disagrees with it: disputed. An
/// origin's own earlier words never dispute its later ones.
final class Weighing {
  private Weighing() {}

  static Finding weigh(List<ControlClaim> weakestFirst, LocalDate day, AdmissionRule rule) {
    List<ControlClaim> inForce = new ArrayList<>();
    List<ControlClaim> possible = new ArrayList<>();
    for (ControlClaim claim : weakestFirst.reversed()) {
      if (claim.span().isOverBy(day)) {
        inForce.add(claim);
      } else if (claim.span().contains(day)) {
        possible.add(claim);
      }
    }
    if (inForce.isEmpty()) {
      return new Finding(
          ControlStatus.UNKNOWN, List.of(), List.of(), List.of(), possible, rule.id(), null);
    }
    List<ControlClaim> rivals = rivals(inForce);
    List<ControlClaim> winning = winning(inForce, rivals);
    List<ControlClaim> losing = new ArrayList<>(inForce);
    losing.removeAll(winning);
    ControlStatus status =
        rivals.isEmpty() ? statusOf(inForce.getFirst().state()) : ControlStatus.DISPUTED;
    return new Finding(
        status,
        ControlEngine.states(winning),
        winning,
        losing,
        possible,
        rule.id(),
        inForce.getFirst().span().latest());
  }

  private static List<ControlClaim> rivals(List<ControlClaim> inForce) {
    ControlClaim strongest = inForce.getFirst();
    List<ControlClaim> rivals = new ArrayList<>();
    Set<String> heard = new HashSet<>();
    for (ControlClaim claim : inForce) {
      boolean lastWord = heard.add(claim.originId());
      if (lastWord
          && !claim.state().equals(strongest.state())
          && claim.span().overlaps(strongest.span())) {
        rivals.add(claim);
      }
    }
    return rivals;
  }

  private static List<ControlClaim> winning(List<ControlClaim> inForce, List<ControlClaim> rivals) {
    ControlState state = inForce.getFirst().state();
    List<ControlClaim> winning = new ArrayList<>();
    boolean unbroken = true;
    for (ControlClaim claim : inForce) {
      boolean agrees = claim.state().equals(state);
      unbroken &= agrees || rivals.contains(claim);
      if (rivals.contains(claim) || (agrees && unbroken)) {
        winning.add(claim);
      }
    }
    return winning;
  }

  static ControlStatus statusOf(ControlState state) {
    return switch (state) {
      case ControlState.Held _ -> ControlStatus.HELD;
      case ControlState.Contested _ -> ControlStatus.CONTESTED;
      case ControlState.Besieged _ -> ControlStatus.BESIEGED;
      case ControlState.Lost _ -> ControlStatus.LOST;
    };
  }
}

package org.chronofront.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chronofront.model.ControlClaim;

/// Weighs the admitted claims about one place on one day.
///
/// A claim is in force when its latest possible day has come. Of those in force the strongest in
/// [ClaimOrder] wins, together with those of the same state right behind it. Another origin's last
/// word that names a different state for overlapping days disagrees with it: disputed. An origin's
/// own earlier words never dispute its later ones.
final class Weighing {
  private Weighing() {}

  /// @param rule id of the rule that admitted the claims
  static Finding weigh(List<ControlClaim> weakestFirst, LocalDate day, String rule) {
    List<ControlClaim> inForce = new ArrayList<>();
    List<ControlClaim> possible = new ArrayList<>();
    for (int i = weakestFirst.size() - 1; i >= 0; i--) {
      ControlClaim claim = weakestFirst.get(i);
      if (claim.span().isOverBy(day)) {
        inForce.add(claim);
      } else if (claim.span().contains(day)) {
        possible.add(claim);
      }
    }
    return inForce.isEmpty()
        ? new Finding(ControlStatus.UNKNOWN, List.of(), List.of(), List.of(), possible, rule, null)
        : decide(inForce, possible, rule);
  }

  private static Finding decide(
      List<ControlClaim> inForce, List<ControlClaim> possible, String rule) {
    ControlClaim strongest = inForce.getFirst();
    List<ControlClaim> winning = new ArrayList<>();
    List<ControlClaim> losing = new ArrayList<>();
    Set<String> heard = new HashSet<>();
    boolean disputed = false;
    boolean unbroken = true;
    for (ControlClaim claim : inForce) {
      boolean lastWord = heard.add(claim.originId());
      boolean agrees = claim.state().equals(strongest.state());
      boolean rival = lastWord && !agrees && claim.span().overlaps(strongest.span());
      disputed |= rival;
      unbroken &= agrees || rival;
      (rival || (agrees && unbroken) ? winning : losing).add(claim);
    }
    return new Finding(
        disputed ? ControlStatus.DISPUTED : ControlStatus.of(strongest.state()),
        winning.stream().map(ControlClaim::state).distinct().toList(),
        winning,
        losing,
        possible,
        rule,
        strongest.span().latest());
  }
}

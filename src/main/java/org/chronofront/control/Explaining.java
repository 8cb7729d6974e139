package org.chronofront.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chronofront.model.ControlClaim;
import org.jspecify.annotations.Nullable;

/// Finds the reasons for what [Weighing] decided.
final class Explaining {
  private final Finding finding;
  private final List<ControlClaim> inForce;

  private Explaining(Finding finding) {
    this.finding = finding;
    this.inForce = new ArrayList<>(finding.winning());
    inForce.addAll(finding.losing());
    inForce.sort(ClaimOrder.WEAKEST_FIRST.reversed());
  }

  /// @param all every claim about the place, weakest first
  static Explanation of(
      Finding finding, List<ControlClaim> all, AdmissionRule rule, @Nullable LocalDate known) {
    Explaining reasons = new Explaining(finding);
    return new Explanation(
        finding,
        finding.winning().stream().map(c -> new Verdict(c, reasons.winning(c))).toList(),
        finding.losing().stream().map(c -> new Verdict(c, reasons.losing(c))).toList(),
        finding.possible().stream()
            .map(c -> new Verdict(c, new Reason.NotOver(c.span().latest())))
            .toList(),
        inadmissible(all, rule, known));
  }

  private static List<Verdict> inadmissible(
      List<ControlClaim> all, AdmissionRule rule, @Nullable LocalDate known) {
    List<ControlClaim> heard = all.stream().filter(claim -> claim.isKnownBy(known)).toList();
    List<Verdict> refused = new ArrayList<>();
    for (ControlClaim claim : all.reversed()) {
      Reason reason =
          claim.isKnownBy(known)
              ? rule.refusal(claim, heard)
              : new Reason.ReportedLater(claim.reported());
      if (reason != null) {
        refused.add(new Verdict(claim, reason));
      }
    }
    return refused;
  }

  private Reason winning(ControlClaim claim) {
    ControlClaim strongest = inForce.getFirst();
    if (claim.equals(strongest)) {
      return new Reason.Strongest(
          inForce.size() == 1 ? Reason.Ground.ALONE : ground(strongest, inForce.get(1)));
    }
    return claim.state().equals(strongest.state())
        ? new Reason.Agrees()
        : new Reason.Disagrees(strongest);
  }

  private Reason losing(ControlClaim claim) {
    ControlClaim strongest = inForce.getFirst();
    if (claim.state().equals(strongest.state())) {
      // What agrees wins until the first that does not and is no rival: so that one loses first.
      return new Reason.BeforeAnother(finding.losing().getFirst());
    }
    return claim.span().overlaps(strongest.span())
        ? new Reason.TakenBack(lastWord(claim.originId()))
        : new Reason.Earlier(strongest);
  }

  private ControlClaim lastWord(String origin) {
    return inForce.stream()
        .filter(other -> other.originId().equals(origin))
        .findFirst()
        .orElseThrow();
  }

  private static Reason.Ground ground(ControlClaim one, ControlClaim next) {
    if (!Objects.equals(one.span().latest(), next.span().latest())) {
      return Reason.Ground.DAY;
    }
    if (!one.reported().equals(next.reported())) {
      return Reason.Ground.REPORT;
    }
    if (one.confidence() != next.confidence()) {
      return Reason.Ground.CONFIDENCE;
    }
    return Objects.equals(one.span().earliest(), next.span().earliest())
        ? Reason.Ground.ORDER
        : Reason.Ground.BEGINNING;
  }
}

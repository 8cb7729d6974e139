package org.chronofront.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.control.ControlStatus;
import org.chronofront.control.Finding;
import org.chronofront.model.ControlClaim;
import org.chronofront.time.DayText;
import org.chronofront.ui.session.Shown;
import org.chronofront.ui.why.WhyReport;
import org.chronofront.ui.why.WhyWords;
import org.jspecify.annotations.Nullable;

/// Who held the place on the day, in words; [WhyReport] says why.
///
/// @param headline the state, with what may already have taken its place
/// @param evidence its age on the day
/// @param possible states that may hold already, one sentence each
/// @param sides the claims that disagree; none when no sources do
record DayReport(String headline, String evidence, List<String> possible, List<String> sides) {
  DayReport {
    possible = List.copyOf(possible);
    sides = List.copyOf(sides);
  }

  static DayReport of(@Nullable Finding finding, Shown shown, DossierWords words, WhyWords claims) {
    if (finding == null) {
      return new DayReport("Unknown", "no source says who holds it", List.of(), List.of());
    }
    List<String> possible = new ArrayList<>();
    for (ControlClaim claim : finding.possible()) {
      if (!finding.states().contains(claim.state()) || finding.states().size() > 1) {
        possible.add(
            "Possibly already "
                + words.inside(claim.state(), claim.extent().part())
                + ": "
                + DayText.brief(claim.span()));
      }
    }
    boolean disputed = finding.status() == ControlStatus.DISPUTED;
    return new DayReport(
        headline(finding, words),
        words.evidence(finding, shown.day()),
        possible,
        disputed ? finding.winning().stream().map(claims::said).toList() : List.of());
  }

  /// The sides of a dispute, and the want of a claim, stand in lines of their own below.
  private static String headline(Finding finding, DossierWords words) {
    return switch (finding.status()) {
      case DISPUTED -> "Sources disagree";
      case UNKNOWN -> "Unknown";
      case HELD, CONTESTED, BESIEGED, LOST -> words.withPossible(finding);
    };
  }
}

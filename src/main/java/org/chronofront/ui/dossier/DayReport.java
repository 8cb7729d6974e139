package org.chronofront.ui.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chronofront.control.Finding;
import org.chronofront.control.RuleChoice;
import org.chronofront.library.ClaimDetail;
import org.chronofront.library.PlaceDossier;
import org.chronofront.model.ControlClaim;
import org.chronofront.time.DayText;
import org.chronofront.ui.session.Shown;
import org.jspecify.annotations.Nullable;

/// Who held the place on the day, and why, in words.
///
/// @param headline the state
/// @param evidence its age on the day
/// @param possible states that may hold already, one sentence each
/// @param because the claims that give the answer; when disputed, those that disagree
/// @param outweighed claims in force that others outweigh
/// @param basis the rule and the knowledge day
record DayReport(
    String headline,
    String evidence,
    List<String> possible,
    List<String> because,
    List<String> outweighed,
    String basis) {
  private static final int MOST_OUTWEIGHED = 3;

  DayReport {
    possible = List.copyOf(possible);
    because = List.copyOf(because);
    outweighed = List.copyOf(outweighed);
  }

  static DayReport of(
      PlaceDossier dossier, @Nullable Finding finding, Shown shown, DossierWords words) {
    LocalDate day = shown.day();
    if (finding == null) {
      return new DayReport(
          "Unknown", "no source says who holds it", List.of(), List.of(), List.of(), "");
    }
    Map<String, ClaimDetail> details =
        dossier.claims().stream()
            .collect(Collectors.toMap(detail -> detail.claim().id(), detail -> detail));
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
    return new DayReport(
        headline(finding, words),
        words.evidence(finding, day),
        possible,
        finding.winning().stream().map(claim -> said(claim, details, words)).toList(),
        outweighed(finding, details, words),
        basis(shown, words));
  }

  /// The sides of a dispute, and the want of a claim, stand in lines of their own below.
  private static String headline(Finding finding, DossierWords words) {
    return switch (finding.status()) {
      case DISPUTED -> "Sources disagree";
      case UNKNOWN -> "Unknown";
      case HELD, CONTESTED, BESIEGED, LOST -> words.of(finding);
    };
  }

  private static List<String> outweighed(
      Finding finding, Map<String, ClaimDetail> details, DossierWords words) {
    List<String> lines = new ArrayList<>();
    for (ControlClaim claim : finding.losing()) {
      if (lines.size() == MOST_OUTWEIGHED) {
        lines.add("and %d older".formatted(finding.losing().size() - MOST_OUTWEIGHED));
        break;
      }
      lines.add(said(claim, details, words));
    }
    return lines;
  }

  private static String said(
      ControlClaim claim, Map<String, ClaimDetail> details, DossierWords words) {
    ClaimDetail detail = details.get(claim.id());
    String who = detail == null ? claim.sourceId() : detail.chainText();
    return "%s: %s, %s"
        .formatted(
            who, words.inside(claim.state(), claim.extent().part()), DayText.brief(claim.span()));
  }

  private static String basis(Shown shown, DossierWords words) {
    String rule =
        shown.rule().equals(RuleChoice.LATEST)
            ? "Rule: the latest claim counts"
            : "Rule: " + words.rule(shown.rule());
    return shown.known() == null
        ? rule
        : rule + "; as it was known on " + DayText.brief(shown.known());
  }
}

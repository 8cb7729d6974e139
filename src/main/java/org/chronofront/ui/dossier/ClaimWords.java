package org.chronofront.ui.dossier;

import java.util.Map;
import java.util.stream.Collectors;
import org.chronofront.library.ClaimDetail;
import org.chronofront.library.PlaceDossier;
import org.chronofront.model.ControlClaim;
import org.chronofront.time.DayText;

/// What claims about a place say, each in a line: "SOHR → AFP → L'Orient-Le Jour: contested between
/// IS and Syrian government, 10 Oct 2017".
final class ClaimWords {
  private final Map<String, ClaimDetail> details;
  private final DossierWords words;

  ClaimWords(PlaceDossier dossier, DossierWords words) {
    this.details =
        dossier.claims().stream()
            .collect(Collectors.toMap(detail -> detail.claim().id(), detail -> detail));
    this.words = words;
  }

  /// Who says it, what, and of which days.
  String said(ControlClaim claim) {
    ClaimDetail detail = details.get(claim.id());
    return said(claim, detail == null ? words.chain(claim) : detail.chainText());
  }

  private String said(ControlClaim claim, String who) {
    return "%s: %s, %s"
        .formatted(
            who, words.inside(claim.state(), claim.extent().part()), DayText.brief(claim.span()));
  }
}

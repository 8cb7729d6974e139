package org.chronofront.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chronofront.control.StateWords;
import org.chronofront.library.ClaimDetail;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.ControlClaim;

/// The claims under a row of a list, in the words of their sources.
final class ClaimLines {
  private final StateWords words;
  private final Map<ControlClaim, ClaimDetail> details;

  /// Reads the words of all claims at once.
  ClaimLines(OpenLibrary open, List<ControlClaim> claims) {
    this.words = new StateWords(open.catalog()::actorName);
    this.details = open.details(claims);
  }

  List<String> of(List<ControlClaim> claims) {
    List<String> lines = new ArrayList<>();
    for (ControlClaim claim : claims) {
      ClaimDetail detail = Objects.requireNonNull(details.get(claim));
      lines.add(
          "    %s: %s (%s, reported %s)"
              .formatted(
                  detail.chainText(),
                  words.of(claim.state(), claim.extent().part()),
                  SpanText.of(claim.span()),
                  claim.reported()));
      detail.excerpts().forEach(excerpt -> lines.add("      “" + excerpt.text().strip() + "”"));
    }
    return lines;
  }
}

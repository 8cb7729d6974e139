package org.chronofront.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chronofront.control.ControlStatus;
import org.chronofront.control.Finding;
import org.chronofront.control.Period;
import org.chronofront.control.StateWords;
import org.chronofront.library.Catalog;
import org.chronofront.library.ClaimDetail;
import org.chronofront.library.PlaceDossier;
import org.chronofront.model.ControlClaim;
import org.jspecify.annotations.Nullable;

/// Control of a place in lines for people.
final class ControlText {
  private final StateWords words;
  private final PlaceDossier dossier;
  private final @Nullable LocalDate known;
  private final Map<String, ClaimDetail> details = new HashMap<>();

  ControlText(Catalog catalog, PlaceDossier dossier, @Nullable LocalDate known) {
    this.words = new StateWords(catalog::actorName);
    this.dossier = dossier;
    this.known = known;
    dossier.claims().forEach(detail -> details.put(detail.claim().id(), detail));
  }

  String state(LocalDate on) {
    Finding finding = dossier.history().at(on);
    List<String> lines = new ArrayList<>();
    lines.add(dossier.place().displayName() + " on " + on + ": " + answer(finding));
    lines.add("Rule: " + finding.rule() + ", with " + knowledge() + age(finding, on));
    claims(lines, "Who says so", finding.winning());
    claims(lines, "Outweighed", finding.losing());
    claims(lines, "Possibly so by then", finding.possible());
    return String.join(System.lineSeparator(), lines);
  }

  String history() {
    List<String> lines = new ArrayList<>();
    lines.add(dossier.place().displayName() + ", with " + knowledge() + ".");
    for (Period period : dossier.history().periods()) {
      lines.add("");
      lines.add(days(period) + "  " + answer(period.finding()));
      if (!period.finding().winning().isEmpty()) {
        claim(lines, period.finding().winning().getFirst());
      }
      if (!period.finding().possible().isEmpty()) {
        lines.add("    Possibly already: " + possible(period.finding()));
      }
    }
    return String.join(System.lineSeparator(), lines);
  }

  private void claims(List<String> lines, String title, List<ControlClaim> claims) {
    if (claims.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(title + ":");
    for (ControlClaim claim : claims) {
      lines.add("  " + said(claim));
      claim(lines, claim);
    }
  }

  private void claim(List<String> lines, ControlClaim claim) {
    ClaimDetail detail = details.get(claim.id());
    if (detail == null) {
      throw new IllegalStateException("the dossier leaves out the claim " + claim.id());
    }
    lines.add("    " + SpanText.of(claim.span()) + ", reported " + claim.reported());
    detail.excerpts().forEach(excerpt -> lines.add("    “" + excerpt.text().strip() + "”"));
    lines.add("    " + detail.chainText());
  }

  private String answer(Finding finding) {
    return words.of(finding) + ".";
  }

  private String possible(Finding finding) {
    return finding.possible().stream().map(this::said).distinct().collect(Collectors.joining("; "));
  }

  private String said(ControlClaim claim) {
    String wording = claim.extent().wording();
    return words.of(claim.state(), claim.extent().part())
        + (claim.extent().part() && wording != null ? ": “" + wording + "”" : "");
  }

  private String knowledge() {
    return known == null ? "all that is known" : "what was reported by " + known;
  }

  private static String age(Finding finding, LocalDate on) {
    if (finding.status() == ControlStatus.UNKNOWN) {
      return ".";
    }
    long days = finding.age(on).orElse(0);
    return switch ((int) Math.min(days, 2)) {
      case 0 -> "; confirmed for that day.";
      case 1 -> "; last confirmed the day before.";
      default -> "; last confirmed " + days + " days before.";
    };
  }

  private static String days(Period period) {
    String from = period.from() == null ? "…         " : period.from().toString();
    return from + " – " + (period.to() == null ? "…         " : period.to());
  }
}

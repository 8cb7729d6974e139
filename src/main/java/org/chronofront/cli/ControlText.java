package org.chronofront.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chronofront.control.ControlStatus;
import org.chronofront.control.Explanation;
import org.chronofront.control.Finding;
import org.chronofront.control.Period;
import org.chronofront.control.ReasonWords;
import org.chronofront.control.RuleChoice;
import org.chronofront.control.StateWords;
import org.chronofront.control.Verdict;
import org.chronofront.export.RuledPlace;
import org.chronofront.library.Catalog;
import org.chronofront.library.ClaimDetail;
import org.chronofront.library.PlaceDossier;
import org.chronofront.model.ControlClaim;

/// Control of a place in lines for people.
final class ControlText {
  private final StateWords words;
  private final ReasonWords reasons;
  private final RuledPlace ruled;
  private final PlaceDossier dossier;
  private final String rule;

  ControlText(Catalog catalog, RuledPlace ruled) {
    this.words = new StateWords(catalog::actorName);
    this.reasons = new ReasonWords(catalog::actorName, catalog::sourceName, LocalDate::toString);
    this.ruled = ruled;
    this.dossier = ruled.dossier();
    this.rule = ruled.choice().name(catalog::sourceName);
  }

  String state(LocalDate on) {
    Explanation explained = ruled.on(on);
    Finding finding = explained.finding();
    List<String> lines = new ArrayList<>();
    lines.add(dossier.place().displayName() + " on " + on + ": " + answer(finding));
    lines.add("Rule: " + rule + ", with " + knowledge() + age(finding, on));
    claims(lines, "Who says so", explained.winning());
    claims(lines, "Outweighed", explained.losing());
    claims(lines, "Possibly so by then", explained.possible());
    claims(lines, "Does not count", explained.inadmissible());
    return String.join(System.lineSeparator(), lines);
  }

  String history() {
    List<String> lines = new ArrayList<>();
    lines.add(dossier.place().displayName() + ", with " + knowledge() + ".");
    if (!ruled.choice().equals(RuleChoice.LATEST)) {
      lines.add("Rule: " + rule + ".");
    }
    for (Period period : dossier.history().periods()) {
      lines.add("");
      lines.add(days(period) + "  " + words.of(period.finding()) + ".");
      if (!period.finding().winning().isEmpty()) {
        claim(lines, period.finding().winning().getFirst());
      }
      if (!period.finding().possible().isEmpty()) {
        lines.add("    Possibly already: " + possible(period.finding()));
      }
    }
    return String.join(System.lineSeparator(), lines);
  }

  private void claims(List<String> lines, String title, List<Verdict> claims) {
    if (claims.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(title + ":");
    for (Verdict verdict : claims) {
      lines.add("  " + said(verdict.claim()));
      claim(lines, verdict.claim());
      lines.add("    " + reasons.of(verdict.reason()));
    }
  }

  private void claim(List<String> lines, ControlClaim claim) {
    ClaimDetail detail = ruled.detail(claim);
    lines.add("    " + SpanText.of(claim.span()) + ", reported " + claim.reported());
    detail.excerpts().forEach(excerpt -> lines.add("    “" + excerpt.text().strip() + "”"));
    lines.add("    " + detail.chainText());
  }

  private String answer(Finding finding) {
    return words.withPossible(finding) + ".";
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
    LocalDate known = ruled.known();
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

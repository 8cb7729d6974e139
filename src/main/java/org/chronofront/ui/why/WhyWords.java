package org.chronofront.ui.why;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.chronofront.control.Finding;
import org.chronofront.control.Reason;
import org.chronofront.control.ReasonWords;
import org.chronofront.control.RuleChoice;
import org.chronofront.control.StateWords;
import org.chronofront.library.Catalog;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Source;
import org.chronofront.time.DayText;
import org.chronofront.ui.session.Why;
import org.jspecify.annotations.Nullable;

/// Claims, reasons and views in words, with actors by their short names for want of room. Pure; any
/// thread.
public final class WhyWords {
  private final Catalog catalog;
  private final StateWords states;
  private final ReasonWords reasons;

  /// @param catalog where the names come from
  public WhyWords(Catalog catalog) {
    this.catalog = catalog;
    this.states = new StateWords(catalog::actorShortName);
    this.reasons = new ReasonWords(catalog::actorShortName, catalog::sourceName, DayText::brief);
  }

  /// Who says it, what, and of which days: "SOHR → AFP → L'Orient-Le Jour: contested between IS and
  /// Syrian government, 10 Oct 2017".
  public String said(ControlClaim claim) {
    String who =
        catalog.chain(claim.originId(), claim.sourceId()).stream()
            .map(Source::outlet)
            .collect(Collectors.joining(" → "));
    return "%s: %s, %s"
        .formatted(
            who, states.of(claim.state(), claim.extent().part()), DayText.brief(claim.span()));
  }

  /// Why a claim wins, loses or does not count, in a sentence.
  public String reason(Reason reason) {
    return reasons.of(reason);
  }

  /// The answer as a sentence begins: "Contested between IS and Syrian government, in part".
  public String state(Finding finding) {
    return StateWords.capital(states.withPossible(finding));
  }

  /// The rule and the knowledge day.
  public String basis(RuleChoice rule, @Nullable LocalDate known) {
    String by =
        rule.equals(RuleChoice.LATEST)
            ? "Rule: the latest claim counts"
            : "Rule: " + rule.name(catalog::sourceName);
    return known == null ? by : by + "; as it was known on " + DayText.brief(known);
  }

  /// The view that is asked: "12 October 2017 · cautious · known on 3 Oct 2017".
  public String view(Why why) {
    String known = why.known() == null ? "" : " · known on " + DayText.brief(why.known());
    return DayText.of(why.day()) + " · " + why.rule().name(catalog::sourceName) + known;
  }
}

package org.chronofront.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.control.ControlStatus;
import org.chronofront.control.Explanation;
import org.chronofront.control.RuleChoice;
import org.chronofront.control.Verdict;
import org.chronofront.library.PlaceDossier;
import org.chronofront.time.DayText;
import org.chronofront.ui.session.Shown;

/// Why a state is the answer: the claims that count, those outweighed, those that may be in force
/// and those that do not count, each with the engine's reason in a sentence.
///
/// @param parts the groups that have claims, in that order
/// @param basis the rule and the knowledge day
record WhyReport(List<Part> parts, String basis) {
  /// A group has no more lines than this; the cards below have every claim.
  private static final int MOST = 12;

  /// Claims that fared alike.
  record Part(String title, List<Line> lines, int more) {
    Part {
      lines = List.copyOf(lines);
    }
  }

  /// A claim and what became of it.
  record Line(String said, String reason) {}

  WhyReport {
    parts = List.copyOf(parts);
  }

  static WhyReport of(PlaceDossier dossier, Explanation why, Shown shown, DossierWords words) {
    ClaimWords claims = new ClaimWords(dossier, words);
    List<Part> parts = new ArrayList<>();
    boolean disputed = why.finding().status() == ControlStatus.DISPUTED;
    add(parts, disputed ? "These disagree" : "Because", why.winning(), claims, words);
    add(parts, "Outweighed", why.losing(), claims, words);
    add(parts, "May already be so", why.possible(), claims, words);
    add(parts, "Does not count", why.inadmissible(), claims, words);
    return new WhyReport(parts, basis(shown, words));
  }

  private static void add(
      List<Part> parts,
      String title,
      List<Verdict> verdicts,
      ClaimWords claims,
      DossierWords words) {
    if (verdicts.isEmpty()) {
      return;
    }
    List<Verdict> named = verdicts.subList(0, Math.min(MOST, verdicts.size()));
    parts.add(
        new Part(
            title,
            named.stream()
                .map(one -> new Line(claims.said(one.claim()), words.reason(one.reason())))
                .toList(),
            verdicts.size() - named.size()));
  }

  /// What is to be unfolded, with how many claims there are.
  static String question(Explanation why) {
    int winning = why.winning().size();
    String count = winning == 1 ? "1 claim counts" : winning + " claims count";
    int losing = why.losing().size();
    int refused = why.inadmissible().size();
    return "Why? "
        + count
        + (losing == 0 ? "" : ", " + losing + " outweighed")
        + (refused == 0 ? "" : ", " + refused + " not admitted");
  }

  /// The rule and the knowledge day.
  static String basis(Shown shown, DossierWords words) {
    String rule =
        shown.rule().equals(RuleChoice.LATEST)
            ? "Rule: the latest claim counts"
            : "Rule: " + words.rule(shown.rule());
    return shown.known() == null
        ? rule
        : rule + "; as it was known on " + DayText.brief(shown.known());
  }
}

package org.chronofront.ui.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.control.ControlStatus;
import org.chronofront.control.Explanation;
import org.chronofront.control.RuleChoice;
import org.chronofront.control.Verdict;
import org.jspecify.annotations.Nullable;

/// Why a state is the answer: the claims that count, those outweighed, those that may be in force
/// and those that do not count, each with the engine's reason in a sentence.
///
/// @param parts the groups that have claims, in that order
/// @param basis the rule and the knowledge day
public record WhyReport(List<Part> parts, String basis) {
  /// A group has no more lines than this; the dossier's cards have every claim.
  private static final int MOST = 12;

  private static final Line NOTHING =
      new Line(
          "No claim is in force", "Nothing is said of the place, or only of days still to come.");

  /// Claims that fared alike.
  public record Part(String title, List<Line> lines, int more) {
    /// Copies the list.
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /// A claim and what became of it.
  public record Line(String said, String reason) {}

  /// Copies the list.
  public WhyReport {
    parts = List.copyOf(parts);
  }

  /// The reasons in words.
  ///
  /// @param rule by which the answer was found
  /// @param known as of which day; null for all that is known
  public static WhyReport of(
      Explanation why, RuleChoice rule, @Nullable LocalDate known, WhyWords words) {
    List<Part> parts = new ArrayList<>();
    boolean disputed = why.finding().status() == ControlStatus.DISPUTED;
    add(parts, disputed ? "These disagree" : "Because", why.winning(), words);
    add(parts, "Outweighed", why.losing(), words);
    add(parts, "May already be so", why.possible(), words);
    add(parts, "Does not count", why.inadmissible(), words);
    if (parts.isEmpty()) {
      parts.add(new Part("Because", List.of(NOTHING), 0));
    }
    return new WhyReport(parts, words.basis(rule, known));
  }

  private static void add(List<Part> parts, String title, List<Verdict> verdicts, WhyWords words) {
    if (verdicts.isEmpty()) {
      return;
    }
    List<Verdict> named = verdicts.subList(0, Math.min(MOST, verdicts.size()));
    parts.add(
        new Part(
            title,
            named.stream()
                .map(one -> new Line(words.said(one.claim()), words.reason(one.reason())))
                .toList(),
            verdicts.size() - named.size()));
  }

  /// What is to be unfolded, with how many claims there are.
  public static String question(Explanation why) {
    int winning = why.winning().size();
    String count =
        winning == 0
            ? "No claim counts"
            : winning == 1 ? "1 claim counts" : winning + " claims count";
    int losing = why.losing().size();
    int refused = why.inadmissible().size();
    return "Why? "
        + count
        + (losing == 0 ? "" : ", " + losing + " outweighed")
        + (refused == 0 ? "" : ", " + refused + " not admitted");
  }
}

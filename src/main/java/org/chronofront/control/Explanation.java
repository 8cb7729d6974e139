package org.chronofront.control;

import java.util.List;

/// A finding with the reason for each claim, strongest first throughout. Claims of days still to
/// come are in none of the lists.
///
/// @param finding the answer
/// @param winning the finding's winning claims
/// @param losing the finding's losing claims
/// @param possible the finding's possible claims
/// @param inadmissible claims that do not count, whatever day they are about: those reported after
///   the knowledge day, and those that the rule does not admit
public record Explanation(
    Finding finding,
    List<Verdict> winning,
    List<Verdict> losing,
    List<Verdict> possible,
    List<Verdict> inadmissible) {
  /// Copies the lists.
  public Explanation {
    winning = List.copyOf(winning);
    losing = List.copyOf(losing);
    possible = List.copyOf(possible);
    inadmissible = List.copyOf(inadmissible);
  }
}

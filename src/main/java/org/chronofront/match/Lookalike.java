package org.chronofront.match;

import java.util.List;

/// Two candidates that may be one.
///
/// @param kept the one that is named more often; ties go to the smaller id
/// @param other the other
/// @param sureness how much speaks for it, 1…100; for ordering, not a probability
/// @param evidence what speaks for and against it, as short sentences
public record Lookalike(Candidate kept, Candidate other, int sureness, List<String> evidence) {
  /// Copies the list.
  public Lookalike {
    evidence = List.copyOf(evidence);
  }
}

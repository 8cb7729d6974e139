package org.chronofront.library;

import java.util.List;
import java.util.stream.Collectors;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Source;

/// A claim with all that a person wants to see of it.
///
/// @param claim the claim
/// @param source the source in which the words stand
/// @param chain from the origin to that source, both included
/// @param excerpts the words, in the order of the claim
public record ClaimDetail(
    ControlClaim claim, Source source, List<Source> chain, List<Excerpt> excerpts) {
  /// Copies the lists.
  public ClaimDetail {
    chain = List.copyOf(chain);
    excerpts = List.copyOf(excerpts);
  }

  /// The chain in words: "SOHR → AFP → L'Orient-Le Jour".
  public String chainText() {
    return chain.stream().map(Source::outlet).collect(Collectors.joining(" → "));
  }
}

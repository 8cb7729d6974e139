package org.chronofront.control;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import org.chronofront.model.ControlClaim;

/// Some claims of a place, strongest first, without a copy of them: all of a run but some, or a run
/// and some weaker ones. A history of a thousand periods would otherwise hold half a million
/// references. Cannot be changed.
final class ClaimRun extends AbstractList<ControlClaim> implements RandomAccess {
  private final ControlClaim[] claims;
  private final int from;
  private final int to;
  private final int[] others;
  private final boolean without;

  /// @param claims weakest first, never written to
  /// @param from index of the run's first claim
  /// @param to index behind its last one
  /// @param others indices, descending: of those left out, within the run, or of those added, all
  ///   before it
  private ClaimRun(ControlClaim[] claims, int from, int to, int[] others, boolean without) {
    this.claims = claims;
    this.from = from;
    this.to = to;
    this.others = others;
    this.without = without;
  }

  static ClaimRun and(ControlClaim[] claims, int from, int to, int[] weaker) {
    return new ClaimRun(claims, from, to, weaker, false);
  }

  static ClaimRun without(ControlClaim[] claims, int to, int[] leftOut) {
    return new ClaimRun(claims, 0, to, leftOut, true);
  }

  static ClaimRun of(ControlClaim[] claims, int[] descending) {
    return new ClaimRun(claims, 0, 0, descending, false);
  }

  @Override
  public ControlClaim get(int index) {
    Objects.checkIndex(index, size());
    int run = to - from;
    if (!without) {
      return index < run ? claims[to - 1 - index] : claims[others[index - run]];
    }
    int at = to - 1 - index;
    for (int left : others) {
      if (left >= at) {
        at--;
      }
    }
    return claims[at];
  }

  @Override
  public int size() {
    return to - from + (without ? -others.length : others.length);
  }
}

package org.chronofront.control;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.chronofront.model.ControlState;

/// Which of some claims in a row are the last words of their origins, and which of these name
/// another state than a given one: the strongest of a stretch, and how many there are, each found
/// in time with the logarithm of the number of claims.
///
/// A tree of halves keeps of each half the last word that is strongest, and the strongest that
/// names another state than that one; sums by position (Fenwick 1994) count all, and those of each
/// state.
final class LastWords {
  private static final int NONE = -1;

  /// The state of each claim as a number.
  private final int[] state;

  /// The position of each claim among those of its state.
  private final int[] rank;

  private final int leaves;
  private final int[] first;
  private final int[] second;
  private final int[] all;
  private final int[][] positions;
  private final int[][] ofState;

  /// None of the claims is a last word yet.
  ///
  /// @param says the state that each claim names, weakest claim first
  LastWords(ControlState[] says) {
    int claims = says.length;
    state = new int[claims];
    rank = new int[claims];
    Map<ControlState, Integer> numbers = new HashMap<>();
    for (int at = 0; at < claims; at++) {
      state[at] = numbers.computeIfAbsent(says[at], _ -> numbers.size());
    }
    int[] sizes = new int[numbers.size()];
    for (int at = 0; at < claims; at++) {
      rank[at] = sizes[state[at]]++;
    }
    positions = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
    ofState = Arrays.stream(sizes).mapToObj(size -> new int[size + 1]).toArray(int[][]::new);
    for (int at = 0; at < claims; at++) {
      positions[state[at]][rank[at]] = at;
    }
    leaves = Math.max(1, Integer.highestOneBit(Math.max(1, claims - 1)) * 2);
    first = new int[2 * leaves];
    second = new int[2 * leaves];
    Arrays.fill(first, NONE);
    Arrays.fill(second, NONE);
    all = new int[claims + 1];
  }

  /// A claim is a last word from now on.
  void add(int at) {
    set(at, at, 1);
  }

  /// A claim is a last word no more.
  void remove(int at) {
    set(at, NONE, -1);
  }

  private void set(int at, int leaf, int by) {
    sum(all, at, by);
    sum(ofState[state[at]], rank[at], by);
    first[leaves + at] = leaf;
    for (int node = (leaves + at) / 2; node > 0; node /= 2) {
      int weaker = 2 * node;
      int stronger = weaker + 1;
      boolean none = first[stronger] == NONE;
      first[node] = none ? first[weaker] : first[stronger];
      second[node] =
          none ? second[weaker] : Math.max(second[stronger], other(weaker, state[first[stronger]]));
    }
  }

  /// The strongest of a node that names another state.
  private int other(int node, int not) {
    return first[node] == NONE || state[first[node]] != not ? first[node] : second[node];
  }

  /// The strongest last word of a stretch that names another state than a claim; -1 for none.
  ///
  /// @param from included
  /// @param to not included
  int strongestRival(int from, int to, int claim) {
    return rival(1, 0, leaves, from, to, state[claim]);
  }

  private int rival(int node, int left, int right, int from, int to, int not) {
    if (from >= right || to <= left || first[node] == NONE) {
      return NONE;
    }
    if (from <= left && to >= right) {
      return other(node, not);
    }
    int middle = (left + right) / 2;
    int stronger = rival(2 * node + 1, middle, right, from, to, not);
    return stronger == NONE ? rival(2 * node, left, middle, from, to, not) : stronger;
  }

  /// How many last words of a stretch name another state than a claim.
  ///
  /// @param from included
  /// @param to not included
  int rivals(int from, int to, int claim) {
    int[] alike = positions[state[claim]];
    int[] sums = ofState[state[claim]];
    int same = upTo(sums, before(alike, to)) - upTo(sums, before(alike, from));
    return upTo(all, to) - upTo(all, from) - same;
  }

  /// How many of some positions, in order, lie before one.
  private static int before(int[] sorted, int position) {
    int found = Arrays.binarySearch(sorted, position);
    return found < 0 ? -found - 1 : found;
  }

  private static void sum(int[] sums, int at, int by) {
    for (int i = at + 1; i < sums.length; i += i & -i) {
      sums[i] += by;
    }
  }

  private static int upTo(int[] sums, int to) {
    int sum = 0;
    for (int i = to; i > 0; i -= i & -i) {
      sum += sums[i];
    }
    return sum;
  }
}

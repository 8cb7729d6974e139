package org.chronofront.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.jspecify.annotations.Nullable;

/// The disagreements about one place. Each of a thousand voices may contradict all others, and
/// nobody reads half a million pairs: of those in which one claim is the stronger only the [#MOST]
/// with the strongest rivals are kept, and the rest is counted.
///
/// @param pairs by the day from which both claims are in force
/// @param more how many there are beside these
public record Disagreements(List<Disagreement> pairs, long more) {
  /// So many are kept of the pairs in which one claim is the stronger.
  public static final int MOST = 16;

  /// Copies the list.
  public Disagreements {
    pairs = List.copyOf(pairs);
  }

  /// All of a place. Takes memory with the number of claims, and time with that times its
  /// logarithm, however many voices contradict one another.
  ///
  /// @param weakestFirst claims about one place, in [ClaimOrder]
  /// @param says the state that a claim names, at the level of actors asked for
  public static Disagreements among(
      List<ControlClaim> weakestFirst, Function<ControlClaim, ControlState> says) {
    Search search = new Search(weakestFirst.stream().takeWhile(Disagreements::ends).toList(), says);
    search.run();
    return new Disagreements(search.found, search.more);
  }

  private static boolean ends(ControlClaim claim) {
    return claim.span().latest() != null;
  }

  /// How many there are, kept or not.
  public long count() {
    return pairs.size() + more;
  }

  private static final class Search {
    /// All have a latest day, and come in its order.
    private final List<ControlClaim> claims;

    private final LastWords words;
    private final Map<String, Integer> lastOf = new HashMap<>();
    private final List<Disagreement> found = new ArrayList<>();
    private long more;

    Search(List<ControlClaim> claims, Function<ControlClaim, ControlState> says) {
      this.claims = claims;
      this.words = new LastWords(claims.stream().map(says).toArray(ControlState[]::new));
    }

    /// Day by day: all that is said of a day is heard before anybody is contradicted.
    void run() {
      int from = 0;
      while (from < claims.size()) {
        LocalDate day = latest(from);
        Set<String> spoke = new LinkedHashSet<>();
        int to = from;
        while (to < claims.size() && day.equals(latest(to))) {
          String origin = claims.get(to).originId();
          Integer before = lastOf.put(origin, to);
          if (before != null) {
            words.remove(before);
          }
          words.add(to++);
          spoke.add(origin);
        }
        spoke.forEach(origin -> against(Objects.requireNonNull(lastOf.get(origin))));
        from = to;
      }
    }

    /// Adds the weaker last words that a last word contradicts. Those that end before it begins are
    /// the weakest; all others share a day with it, as none of them ends after it.
    private void against(int stronger) {
      int from = firstEndingFrom(claims.get(stronger).span().earliest(), stronger);
      int kept = 0;
      int to = stronger;
      while (kept < MOST) {
        int rival = words.strongestRival(from, to, stronger);
        if (rival < 0) {
          return;
        }
        found.add(new Disagreement(claims.get(rival), claims.get(stronger)));
        kept++;
        to = rival;
      }
      more += words.rivals(from, to, stronger);
    }

    /// The position of the first claim that ends on a day or later, at most the one given.
    private int firstEndingFrom(@Nullable LocalDate day, int most) {
      int low = 0;
      int high = day == null ? 0 : most;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (latest(middle).isBefore(day)) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    private LocalDate latest(int at) {
      return Objects.requireNonNull(claims.get(at).span().latest());
    }
  }
}

package org.chronofront.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
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

  /// All of a place. Takes memory with the number of claims, and time with that of pairs of voices
  /// that speak of the same days.
  ///
  /// @param weakestFirst claims about one place, in [ClaimOrder]
  /// @param says the state that a claim names, at the level of actors asked for
  public static Disagreements among(
      List<ControlClaim> weakestFirst, Function<ControlClaim, ControlState> says) {
    Search search = new Search();
    int from = 0;
    while (from < weakestFirst.size()) {
      LocalDate day = weakestFirst.get(from).span().latest();
      if (day == null) {
        break;
      }
      int to = from;
      Set<String> spoke = new LinkedHashSet<>();
      while (to < weakestFirst.size() && day.equals(weakestFirst.get(to).span().latest())) {
        ControlClaim claim = weakestFirst.get(to++);
        search.lastWords.putLast(claim.originId(), new Word(claim, says.apply(claim)));
        spoke.add(claim.originId());
      }
      spoke.forEach(search::against);
      from = to;
    }
    return new Disagreements(search.found, search.more);
  }

  /// How many there are, kept or not.
  public long count() {
    return pairs.size() + more;
  }

  private record Word(ControlClaim claim, ControlState state) {
    boolean contradicts(Word other) {
      return !state.equals(other.state) && claim.span().overlaps(other.claim.span());
    }

    boolean endsBefore(@Nullable LocalDate day) {
      LocalDate latest = claim.span().latest();
      return day != null && latest != null && latest.isBefore(day);
    }
  }

  private static final class Search {
    /// By origin, in [ClaimOrder].
    private final SequencedMap<String, Word> lastWords = new LinkedHashMap<>();

    private final List<Disagreement> found = new ArrayList<>();
    private long more;

    /// Adds the weaker last words that an origin's last word contradicts. Those which end before it
    /// begins come first.
    void against(String origin) {
      @Nullable Word stronger = null;
      int kept = 0;
      for (Word word : lastWords.sequencedValues().reversed()) {
        if (word.claim.originId().equals(origin)) {
          stronger = word;
        } else if (stronger != null) {
          if (word.endsBefore(stronger.claim.span().earliest())) {
            return;
          }
          if (word.contradicts(stronger)) {
            if (kept++ < MOST) {
              found.add(new Disagreement(word.claim, stronger.claim));
            } else {
              more++;
            }
          }
        }
      }
    }
  }
}

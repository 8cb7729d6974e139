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

/// Two claims of two voices that make a place disputed for whoever hears these two voices alone:
/// each the last word in force of its origin, with different states, for spans that share a day.
/// What a third says later settles the place, but not what the two have said.
///
/// As in decision 2 a voice is an origin (the SOHR through AFP is the SOHR), its earlier words
/// never dispute anything, and a claim with an open end is never in force.
///
/// @param weaker the one that loses where only one can win
/// @param stronger the other, in force no earlier than the weaker
public record Disagreement(ControlClaim weaker, ControlClaim stronger) {
  /// All of a place, by the day from which both are in force. Takes time with the number of claims
  /// and of pairs whose spans share a day.
  ///
  /// @param weakestFirst claims about one place, in [ClaimOrder]
  /// @param says the state that a claim names, at the level of actors asked for
  public static List<Disagreement> among(
      List<ControlClaim> weakestFirst, Function<ControlClaim, ControlState> says) {
    List<Disagreement> found = new ArrayList<>();
    SequencedMap<String, ControlClaim> lastWords = new LinkedHashMap<>();
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
        lastWords.putLast(claim.originId(), claim);
        spoke.add(claim.originId());
      }
      for (String origin : spoke) {
        against(lastWords, origin, says, found);
      }
      from = to;
    }
    return found;
  }

  /// The place.
  public String placeId() {
    return stronger.placeId();
  }

  /// True for one of the two.
  public boolean has(ControlClaim claim) {
    return claim.equals(weaker) || claim.equals(stronger);
  }

  /// The other one.
  ///
  /// @param claim one of the two
  public ControlClaim other(ControlClaim claim) {
    return claim.equals(weaker) ? stronger : weaker;
  }

  /// Adds the weaker last words that an origin's last word contradicts. They stand in [ClaimOrder],
  /// so that those which end before it begins come first.
  private static void against(
      SequencedMap<String, ControlClaim> lastWords,
      String origin,
      Function<ControlClaim, ControlState> says,
      List<Disagreement> found) {
    @Nullable ControlClaim stronger = null;
    for (ControlClaim claim : lastWords.sequencedValues().reversed()) {
      if (claim.originId().equals(origin)) {
        stronger = claim;
      } else if (stronger != null) {
        if (endsBefore(claim, stronger.span().earliest())) {
          return;
        }
        if (claim.span().overlaps(stronger.span())
            && !says.apply(claim).equals(says.apply(stronger))) {
          found.add(new Disagreement(claim, stronger));
        }
      }
    }
  }

  private static boolean endsBefore(ControlClaim claim, @Nullable LocalDate day) {
    LocalDate latest = claim.span().latest();
    return day != null && latest != null && latest.isBefore(day);
  }
}

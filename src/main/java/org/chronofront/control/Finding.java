package org.chronofront.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.jspecify.annotations.Nullable;

/// Who held a place, with the reasons.
///
/// @param status the answer in one word
/// @param states what the winning claims say: none when unknown, one when agreed, two or more when
///   disputed (the strongest claim's first)
/// @param winning the claims that give the answer, strongest first; when disputed, all that
///   disagree
/// @param losing claims in force that later or stronger ones outweigh, strongest first
/// @param possible claims that may or may not be in force yet, strongest first
/// @param rule id of the rule applied
/// @param confirmed the last day that a winning claim speaks of, null when unknown
public record Finding(
    ControlStatus status,
    List<ControlState> states,
    List<ControlClaim> winning,
    List<ControlClaim> losing,
    List<ControlClaim> possible,
    String rule,
    @Nullable LocalDate confirmed) {
  /// Copies the lists, but those that cannot change.
  public Finding {
    states = List.copyOf(states);
    winning = kept(winning);
    losing = kept(losing);
    possible = kept(possible);
  }

  private static List<ControlClaim> kept(List<ControlClaim> claims) {
    return claims instanceof ClaimRun ? claims : List.copyOf(claims);
  }

  /// Ids of the actors that the answer names, without repetition; in the state's own order when
  /// there is one state, sorted when disputed.
  public List<String> actors() {
    if (states.size() == 1) {
      return states.getFirst().actors();
    }
    TreeSet<String> all = new TreeSet<>();
    states.forEach(state -> all.addAll(state.actors()));
    return List.copyOf(all);
  }

  /// True when the strongest winning claim speaks of a part of the place only.
  public boolean partly() {
    return !winning.isEmpty() && winning.getFirst().extent().part();
  }

  /// States that may already have taken the answer's place, strongest first: inside the span of a
  /// change the answer names both.
  public List<ControlState> possibleStates() {
    return possible.stream()
        .map(ControlClaim::state)
        .filter(state -> !states.contains(state))
        .distinct()
        .toList();
  }

  /// True inside the span of a change: another state may already be in force.
  public boolean changing() {
    return !possibleStates().isEmpty();
  }

  /// True when the other gives the same answer, whatever the reasons: the same status and the same
  /// states, in any order.
  public boolean saysTheSameAs(Finding other) {
    return status == other.status
        && (states.equals(other.states)
            || (states.size() > 1 && Set.copyOf(states).equals(Set.copyOf(other.states))));
  }

  /// Days from the last claim that confirms the answer, never negative; empty when unknown, or on a
  /// day before that claim.
  ///
  /// @param day the day the finding is looked at
  public OptionalLong age(LocalDate day) {
    return confirmed == null || day.isBefore(confirmed)
        ? OptionalLong.empty()
        : OptionalLong.of(ChronoUnit.DAYS.between(confirmed, day));
  }
}

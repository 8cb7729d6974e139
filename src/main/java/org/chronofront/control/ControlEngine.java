package org.chronofront.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.jspecify.annotations.Nullable;

/// Computes who held what, when, from claims. Nobody types control in.
///
/// Two clocks: a claim has the day it is about (its span) and the day it was reported. A knowledge
/// day leaves out all claims reported after it; null means all that is known.
public final class ControlEngine {
  private final AdmissionRule rule;
  private final Map<String, List<ControlClaim>> byPlace;

  private ControlEngine(AdmissionRule rule, Map<String, List<ControlClaim>> byPlace) {
    this.rule = rule;
    this.byPlace = byPlace;
  }

  /// An engine over the claims; their order does not matter.
  public static ControlEngine of(Collection<ControlClaim> claims, AdmissionRule rule) {
    Map<String, List<ControlClaim>> byPlace = new HashMap<>();
    for (ControlClaim claim : claims) {
      byPlace.computeIfAbsent(claim.placeId(), place -> new ArrayList<>()).add(claim);
    }
    byPlace.replaceAll((place, list) -> list.stream().sorted(ClaimOrder.WEAKEST_FIRST).toList());
    return new ControlEngine(rule, Map.copyOf(byPlace));
  }

  /// The same claims under another rule.
  public ControlEngine under(AdmissionRule other) {
    return new ControlEngine(other, byPlace);
  }

  /// The rule applied.
  public AdmissionRule rule() {
    return rule;
  }

  /// Ids of the places that some claim is about, sorted.
  public Set<String> places() {
    return new TreeSet<>(byPlace.keySet());
  }

  /// All claims about a place, whatever the rule, weakest first.
  public List<ControlClaim> claims(String placeId) {
    return byPlace.getOrDefault(placeId, List.of());
  }

  /// Who held the place on the day, as far as it was known on the knowledge day.
  ///
  /// @param known the knowledge day, null for all that is known
  public Finding at(String placeId, LocalDate day, @Nullable LocalDate known) {
    return Weighing.weigh(admitted(placeId, known), day, rule);
  }

  /// The whole story of a place.
  ///
  /// @param known the knowledge day, null for all that is known
  public ControlHistory history(String placeId, @Nullable LocalDate known) {
    List<ControlClaim> admitted = admitted(placeId, known);
    List<Period> periods = new ArrayList<>();
    LocalDate from = null;
    for (LocalDate next : turningDays(admitted)) {
      append(periods, from, next.minusDays(1), Weighing.weigh(admitted, next.minusDays(1), rule));
      from = next;
    }
    LocalDate lastDay = from == null ? LocalDate.EPOCH : from;
    append(periods, from, null, Weighing.weigh(admitted, lastDay, rule));
    return new ControlHistory(placeId, periods, Silences.between(admitted));
  }

  private List<ControlClaim> admitted(String placeId, @Nullable LocalDate known) {
    List<ControlClaim> all = claims(placeId);
    if (known == null) {
      return rule.admit(all);
    }
    return rule.admit(all.stream().filter(claim -> !claim.reported().isAfter(known)).toList());
  }

  /// The days on which a finding may differ from the day before's: the first day of a span (it
  /// becomes possible) and the last (it comes into force).
  private static Set<LocalDate> turningDays(List<ControlClaim> claims) {
    Set<LocalDate> days = new TreeSet<>();
    for (ControlClaim claim : claims) {
      if (claim.span().earliest() != null) {
        days.add(claim.span().earliest());
      }
      if (claim.span().latest() != null) {
        days.add(claim.span().latest());
      }
    }
    return days;
  }

  private static void append(
      List<Period> periods, @Nullable LocalDate from, @Nullable LocalDate to, Finding finding) {
    if (!periods.isEmpty() && periods.getLast().finding().equals(finding)) {
      Period last = periods.removeLast();
      periods.add(new Period(last.from(), to, finding));
    } else {
      periods.add(new Period(from, to, finding));
    }
  }

  /// The states that claims name, in their order, without repetition.
  static List<ControlState> states(List<ControlClaim> claims) {
    return claims.stream().map(ControlClaim::state).distinct().toList();
  }
}

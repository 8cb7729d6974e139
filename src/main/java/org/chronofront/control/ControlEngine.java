package org.chronofront.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chronofront.model.ControlClaim;
import org.jspecify.annotations.Nullable;

/// Computes who held what, when, from claims. Nobody types control in. Any thread.
///
/// Two clocks: a claim has the day it is about (its span) and the day it was reported. A knowledge
/// day leaves out all claims reported after it; null means all that is known.
public final class ControlEngine {
  private final AdmissionRule rule;
  private final Map<String, PlaceClaims> byPlace;
  private final PlaceClaims nothing;
  private final Set<String> places;
  private volatile @Nullable ControlStates last;

  private ControlEngine(AdmissionRule rule, Map<String, PlaceClaims> byPlace) {
    this.rule = rule;
    this.byPlace = Map.copyOf(byPlace);
    this.nothing = new PlaceClaims(rule, List.of());
    this.places = Collections.unmodifiableSet(new TreeSet<>(byPlace.keySet()));
  }

  /// An engine over the claims; their order does not matter.
  public static ControlEngine of(Collection<ControlClaim> claims, AdmissionRule rule) {
    Map<String, List<ControlClaim>> lists = new HashMap<>();
    for (ControlClaim claim : claims) {
      lists.computeIfAbsent(claim.placeId(), place -> new ArrayList<>()).add(claim);
    }
    Map<String, PlaceClaims> byPlace = new HashMap<>();
    lists.forEach((place, list) -> byPlace.put(place, new PlaceClaims(rule, list)));
    return new ControlEngine(rule, byPlace);
  }

  /// The same claims under another rule.
  public ControlEngine under(AdmissionRule other) {
    if (other.equals(rule)) {
      return this;
    }
    Map<String, PlaceClaims> same = new HashMap<>();
    byPlace.forEach((place, claims) -> same.put(place, claims.under(other)));
    return new ControlEngine(other, same);
  }

  /// The rule applied.
  public AdmissionRule rule() {
    return rule;
  }

  /// Ids of the places that some claim is about, sorted.
  public Set<String> places() {
    return places;
  }

  /// All claims about a place, whatever the rule, weakest first.
  public List<ControlClaim> claims(String placeId) {
    return about(placeId).weakestFirst();
  }

  /// Who held the place on the day, as far as it was known on the knowledge day; unknown for a
  /// place that no claim is about.
  ///
  /// @param known the knowledge day, null for all that is known
  public Finding at(String placeId, LocalDate day, @Nullable LocalDate known) {
    return about(placeId).at(day, known);
  }

  /// Who held each place on the day: as [#at] of all places, and cheap when days close to one
  /// another are asked for in a row, because the engine remembers the last answer.
  ///
  /// @param known the knowledge day, null for all that is known
  public ControlStates states(LocalDate day, @Nullable LocalDate known) {
    ControlStates before = last;
    ControlStates now =
        before == null
            ? new ControlStates(new TreeMap<>(byPlace), day, known)
            : before.on(day, known);
    last = now;
    return now;
  }

  /// The same answer with the reason for each claim; computed anew each time.
  ///
  /// @param known the knowledge day, null for all that is known
  public Explanation explain(String placeId, LocalDate day, @Nullable LocalDate known) {
    PlaceClaims claims = about(placeId);
    return Explaining.of(claims.at(day, known), claims.weakestFirst(), rule, known);
  }

  /// The whole story of a place.
  ///
  /// @param known the knowledge day, null for all that is known
  public ControlHistory history(String placeId, @Nullable LocalDate known) {
    return about(placeId).admitted(known).history(placeId);
  }

  private PlaceClaims about(String placeId) {
    return byPlace.getOrDefault(placeId, nothing);
  }
}

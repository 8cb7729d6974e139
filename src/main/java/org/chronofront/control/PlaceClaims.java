package org.chronofront.control;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.chronofront.model.ControlClaim;
import org.jspecify.annotations.Nullable;

/// The claims about one place under one rule, sorted once. Remembers the last answer and the days
/// through which it holds: a cursor dragged or played mostly asks the same again, and then nothing
/// is computed or allocated. What is remembered is immutable and computed anew by whoever misses
/// it, so any thread may ask.
final class PlaceClaims {
  private final AdmissionRule rule;
  private final List<ControlClaim> weakestFirst;
  private final LocalDate[] reports;
  private volatile @Nullable Answer last;

  /// @param claims in any order
  PlaceClaims(AdmissionRule rule, List<ControlClaim> claims) {
    this.rule = rule;
    this.weakestFirst = claims.stream().sorted(ClaimOrder.WEAKEST_FIRST).toList();
    this.reports =
        claims.stream().map(ControlClaim::reported).distinct().sorted().toArray(LocalDate[]::new);
  }

  private PlaceClaims(AdmissionRule rule, PlaceClaims same) {
    this.rule = rule;
    this.weakestFirst = same.weakestFirst;
    this.reports = same.reports;
  }

  /// The same claims under another rule.
  PlaceClaims under(AdmissionRule other) {
    return new PlaceClaims(other, this);
  }

  /// All claims, whatever the rule.
  List<ControlClaim> weakestFirst() {
    return weakestFirst;
  }

  Finding at(LocalDate day, @Nullable LocalDate known) {
    return answer(day.toEpochDay(), known).spell().finding();
  }

  /// The finding with the days through which it holds.
  ///
  /// @param day since 1970-01-01
  Answer answer(long day, @Nullable LocalDate known) {
    int heard = heard(known);
    Answer answer = last;
    if (answer == null || answer.heard() != heard || !answer.spell().contains(day)) {
      Answer near = answer != null && answer.heard() == heard ? answer : null;
      AdmittedClaims admitted = near == null ? admitted(known) : near.admitted();
      int inForce = near == null ? 0 : near.spell().inForce();
      answer = new Answer(heard, admitted, admitted.around(day, inForce));
      last = answer;
    }
    return answer;
  }

  /// The claims that were known and that the rule admits.
  AdmittedClaims admitted(@Nullable LocalDate known) {
    List<ControlClaim> heard =
        known == null
            ? weakestFirst
            : weakestFirst.stream().filter(claim -> claim.isKnownBy(known)).toList();
    return new AdmittedClaims(rule.admit(heard), rule.id());
  }

  /// The number of report days up to the knowledge day: it tells which claims are known.
  int heard(@Nullable LocalDate known) {
    if (known == null) {
      return reports.length;
    }
    int at = Arrays.binarySearch(reports, known);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /// @param heard the number of report days that had come
  record Answer(int heard, AdmittedClaims admitted, Spell spell) {}
}

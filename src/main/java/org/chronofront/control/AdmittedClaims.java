package org.chronofront.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chronofront.model.ControlClaim;
import org.jspecify.annotations.Nullable;

/// The claims about one place that count, and the days on which what they say may change.
final class AdmittedClaims {
  private final List<ControlClaim> weakestFirst;
  private final List<LocalDate> turningDays;
  private final String rule;

  AdmittedClaims(List<ControlClaim> weakestFirst, String rule) {
    this.weakestFirst = weakestFirst;
    this.turningDays = turningDays(weakestFirst);
    this.rule = rule;
  }

  /// The whole story of a place, neighbouring periods of the same finding joined.
  ControlHistory history(String placeId) {
    List<Period> periods = new ArrayList<>();
    for (int turn = 0; turn <= turningDays.size(); turn++) {
      Period next = periodAfter(turn);
      Period before = periods.isEmpty() ? null : periods.getLast();
      if (before != null && before.finding().equals(next.finding())) {
        periods.removeLast();
        next = new Period(before.from(), next.to(), next.finding());
      }
      periods.add(next);
    }
    return new ControlHistory(
        placeId, periods, Silences.between(weakestFirst), Silences.lastSaid(weakestFirst));
  }

  /// What holds on the day, from the turning day before it to the next.
  Period periodAround(LocalDate day) {
    int at = Collections.binarySearch(turningDays, day);
    return periodAfter(at >= 0 ? at + 1 : -at - 1);
  }

  /// @param turns how many turning days have come; each period begins on one, but the first
  private Period periodAfter(int turns) {
    @Nullable LocalDate from = turns == 0 ? null : turningDays.get(turns - 1);
    @Nullable LocalDate to =
        turns == turningDays.size() ? null : turningDays.get(turns).minusDays(1);
    LocalDate any = from != null ? from : Objects.requireNonNullElse(to, LocalDate.EPOCH);
    return new Period(from, to, Weighing.weigh(weakestFirst, any, rule));
  }

  /// The first day of a span, on which it becomes possible, and the last, on which it comes into
  /// force. Nothing lies before the first day there is.
  private static List<LocalDate> turningDays(List<ControlClaim> claims) {
    return claims.stream()
        .flatMap(claim -> Stream.of(claim.span().earliest(), claim.span().latest()))
        .filter(day -> day != null && !day.equals(LocalDate.MIN))
        .distinct()
        .sorted()
        .toList();
  }
}

package org.chronofront.control.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chronofront.control.ControlChange;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.ControlHistory;
import org.chronofront.control.Gap;
import org.chronofront.control.Period;
import org.chronofront.model.ControlClaim;
import org.jspecify.annotations.Nullable;

/// Finds what no claim explains, over all places: see [ConcernKind#gap].
public final class GapSearch {
  /// Days without a claim that are worth no word, unless somebody says otherwise.
  public static final int USUAL_SILENCE = 30;

  private final ControlEngine engine;
  private final @Nullable LocalDate known;
  private final long silence;

  /// @param engine the claims, under the rule that is asked about
  /// @param known the knowledge day, null for all that is known
  /// @param silence how many days of silence without a change are worth no word
  public GapSearch(ControlEngine engine, @Nullable LocalDate known, long silence) {
    this.engine = engine;
    this.known = known;
    this.silence = silence;
  }

  /// The gaps of all places, in the order of [Concern#ORDER].
  public List<Concern> all() {
    List<Concern> found = new ArrayList<>();
    engine.places().forEach(place -> found.addAll(at(place)));
    found.sort(Concern.ORDER);
    return found;
  }

  /// The gaps of one place, oldest first within each kind.
  public List<Concern> at(String placeId) {
    ControlHistory history = engine.history(placeId, known);
    List<Concern> found = new ArrayList<>();
    silences(history, found);
    lonelyChanges(history, found);
    return found;
  }

  private void silences(ControlHistory history, List<Concern> found) {
    if (history.gaps().isEmpty()) {
      return;
    }
    List<ControlClaim> admitted = Admitted.in(history);
    Map<LocalDate, List<ControlClaim>> ending = by(admitted, claim -> claim.span().lastNamed());
    Map<LocalDate, List<ControlClaim>> beginning = by(admitted, claim -> claim.span().firstNamed());
    for (Gap gap : history.gaps()) {
      if (gap.stateChanged() || gap.days() > silence) {
        List<ControlClaim> claims = new ArrayList<>();
        claims.addAll(ending.getOrDefault(gap.lastSaid(), List.of()));
        claims.addAll(beginning.getOrDefault(gap.nextSaid(), List.of()));
        ConcernKind kind =
            gap.stateChanged() ? ConcernKind.UNEXPLAINED_CHANGE : ConcernKind.SILENCE;
        found.add(
            new Concern(
                kind, history.placeId(), gap.lastSaid(), gap.nextSaid(), claims, List.of()));
      }
    }
  }

  private static Map<LocalDate, List<ControlClaim>> by(
      List<ControlClaim> claims, Function<ControlClaim, LocalDate> day) {
    Map<LocalDate, List<ControlClaim>> days = new LinkedHashMap<>();
    claims.forEach(
        claim -> days.computeIfAbsent(day.apply(claim), some -> new ArrayList<>()).add(claim));
    return days;
  }

  private static void lonelyChanges(ControlHistory history, List<Concern> found) {
    for (ControlChange change : history.changes()) {
      List<Period> standing = standing(history, change);
      if (isLonely(standing)) {
        Set<ControlClaim> claims = new LinkedHashSet<>();
        standing.forEach(period -> claims.addAll(period.finding().winning()));
        found.add(
            new Concern(
                ConcernKind.SINGLE_ORIGIN,
                history.placeId(),
                change.earliest(),
                change.latest(),
                List.copyOf(claims),
                List.of()));
      }
    }
  }

  /// A change stands on the winning claims of all periods that say the same right behind it: a
  /// second origin may confirm it later.
  private static List<Period> standing(ControlHistory history, ControlChange change) {
    List<Period> periods = history.periods();
    int from = history.indexAt(change.latest());
    int to = from;
    while (to < periods.size() && change.after().saysTheSameAs(periods.get(to).finding())) {
      to++;
    }
    return periods.subList(from, to);
  }

  private static boolean isLonely(List<Period> periods) {
    String origin = periods.getFirst().finding().winning().getFirst().originId();
    for (Period period : periods) {
      for (ControlClaim claim : period.finding().winning()) {
        if (!claim.originId().equals(origin)) {
          return false;
        }
      }
    }
    return true;
  }
}

package org.chronofront.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.model.ControlClaim;
import org.jspecify.annotations.Nullable;

/// The claims about one place that count, and the days on which what they say may change.
final class AdmittedClaims {
  private final ClaimColumns columns;
  private final String rule;

  AdmittedClaims(List<ControlClaim> weakestFirst, String rule) {
    this.columns = new ClaimColumns(weakestFirst);
    this.rule = rule;
  }

  /// The whole story of a place, from turning day to turning day. Each brings a claim into force or
  /// makes one possible, so no two neighbouring periods have one finding.
  ControlHistory history(String placeId) {
    Weighing weighing = new Weighing(columns, rule);
    Possible possible = new Possible(columns);
    long[] turns = columns.turningDays();
    List<Period> periods = new ArrayList<>(turns.length + 1);
    @Nullable LocalDate from = null;
    int inForce = columns.inForce(ClaimColumns.FIRST_DAY);
    possible.goOnTo(ClaimColumns.FIRST_DAY);
    for (int turn = 0; turn <= turns.length; turn++) {
      if (turn > 0) {
        while (inForce < columns.count() && columns.latest[inForce] <= turns[turn - 1]) {
          inForce++;
        }
        possible.goOnTo(turns[turn - 1]);
      }
      @Nullable LocalDate next = turn == turns.length ? null : LocalDate.ofEpochDay(turns[turn]);
      @Nullable LocalDate to = next == null ? null : LocalDate.ofEpochDay(turns[turn] - 1);
      periods.add(new Period(from, to, weighing.weigh(inForce, possible.strongestFirst())));
      from = next;
    }
    Silences silences = new Silences(columns);
    return new ControlHistory(placeId, periods, silences.between(), silences.lastSaid());
  }

  /// What holds on the day, from the turning day before it to the next.
  ///
  /// @param day since 1970-01-01
  /// @param near about how many claims are in force, from zero to the number of claims
  Spell around(long day, int near) {
    int inForce = columns.inForce(day, near);
    Around around = Around.of(columns, day, inForce);
    return new Spell(
        around.from(),
        around.to(),
        inForce,
        new Weighing(columns, rule).weigh(inForce, around.possible()));
  }
}

package org.chronofront.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.chronofront.control.ClaimBuilder.PLACE;
import static org.chronofront.control.ClaimBuilder.claim;
import static org.chronofront.control.ClaimBuilder.october;

import java.time.LocalDate;
import java.util.List;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Extent;
import org.junit.jupiter.api.Test;

class ControlHistoryTest {
  @Test
  void periods_oneClaim_areUnknownPossibleAndInForce() {
    ControlHistory history = history(claim("a").held("is").during(2, 8));
    assertThat(history.periods())
        .extracting(Period::from, Period::to, period -> period.finding().status())
        .containsExactly(
            tuple(null, october(1), ControlStatus.UNKNOWN),
            tuple(october(2), october(7), ControlStatus.UNKNOWN),
            tuple(october(8), null, ControlStatus.HELD));
    assertThat(history.indexAt(october(8))).isEqualTo(2);
    assertThat(history.indexAt(LocalDate.MIN)).isZero();
  }

  @Test
  void changes_onlyReasonsChange_areNone() {
    ControlHistory history =
        history(claim("a").held("is").on(2), claim("b").held("is").on(9).from("sohr"));
    assertThat(history.changes()).hasSize(1);
  }

  @Test
  void changes_onlyTheStrongerSideOfADisputeChanges_areNone() {
    ControlHistory history =
        history(
            claim("a").held("is").during(1, 9).from("afp"),
            claim("b").held("gov").during(1, 9).from("sohr"),
            claim("c").held("gov").during(8, 10).from("sohr"));
    assertThat(history.changes())
        .extracting(change -> change.after().status())
        .containsExactly(ControlStatus.DISPUTED);
  }

  @Test
  void changes_uncertainDate_areBetweenItsEnds() {
    ControlHistory history =
        history(claim("a").held("is").on(1), claim("b").held("gov").during(5, 9));
    ControlChange change = history.changes().getLast();
    assertThat(change.earliest()).isEqualTo(october(5));
    assertThat(change.latest()).isEqualTo(october(9));
    assertThat(change.before().actors()).containsExactly("is");
    assertThat(change.after().actors()).containsExactly("gov");
  }

  @Test
  void changes_openBeginning_reachBackToTheStateBefore() {
    ControlHistory history = history(claim("a").held("is").on(1), claim("b").lost("is").before(12));
    assertThat(history.changes().getFirst().earliest()).isEqualTo(october(1));
    assertThat(history.changes().getLast().earliest()).isEqualTo(october(1));
    assertThat(history(claim("b").lost("is").before(12)).changes().getFirst().earliest()).isNull();
  }

  @Test
  void changes_spanThatBeginsBeforeTheStateItEnds_doNot() {
    ControlHistory history =
        history(claim("a").held("is").on(5), claim("b").held("gov").during(1, 9));
    assertThat(history.changes().getLast().earliest()).isEqualTo(october(5));
  }

  @Test
  void changes_rivalOfAStrongerClaimThatStands_isDatedByTheRival() {
    ControlHistory history =
        history(
            claim("a").held("is").on(1).from("afp"),
            claim("strong").held("is").on(9).reported(12).from("afp"),
            claim("rival").held("gov").during(6, 9).reported(9).from("sohr"));
    ControlChange change = history.changes().getLast();
    assertThat(change.after().status()).isEqualTo(ControlStatus.DISPUTED);
    assertThat(change.earliest()).isEqualTo(october(6));
    assertThat(change.latest()).isEqualTo(october(9));
  }

  @Test
  void between_firstPeriod_isRefused() {
    ControlHistory history = history(claim("a").on(1));
    Period first = history.periods().getFirst();
    assertThatThrownBy(() -> ControlChange.between(first.finding(), first))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void gaps_daysOfWhichNoClaimSpeaks_areCounted() {
    ControlHistory history = history(claim("a").held("is").on(1), claim("b").held("gov").on(9));
    assertThat(history.gaps()).containsExactly(new Gap(october(1), october(9), true));
    assertThat(history.gaps().getFirst().days()).isEqualTo(7);
  }

  @Test
  void gaps_neighbouringDays_areNone() {
    assertThat(history(claim("a").on(1), claim("b").on(2)).gaps()).isEmpty();
  }

  @Test
  void gaps_claimThatSpansThemAll_leavesNone() {
    assertThat(history(claim("a").on(1), claim("b").on(9), claim("c").during(1, 12)).gaps())
        .isEmpty();
    assertThat(history(claim("a").during(1, 9), claim("b").on(3), claim("c").on(12)).gaps())
        .containsExactly(new Gap(october(9), october(12), false));
  }

  @Test
  void gaps_openEnds_speakOfTheDayNamedOnly() {
    assertThat(history(claim("a").after(1), claim("b").before(9)).gaps())
        .containsExactly(new Gap(october(1), october(9), false));
  }

  @Test
  void gaps_oneOfSeveralClaimsBehindRepeatsTheState_explainsIt() {
    ControlHistory history =
        history(
            claim("a").held("is").on(1),
            claim("b").held("gov").on(9).from("sohr"),
            claim("c").held("is").during(9, 10));
    assertThat(history.gaps()).containsExactly(new Gap(october(1), october(9), false));
  }

  @Test
  void silentFor_afterTheLastClaim_countsTheDays() {
    ControlHistory history = history(claim("a").during(1, 8), claim("b").on(5));
    assertThat(history.lastSaid()).isEqualTo(october(8));
    assertThat(history.silentFor(october(8))).isEmpty();
    assertThat(history.silentFor(october(18))).hasValue(10);
    assertThat(history().silentFor(october(18))).isEmpty();
    assertThat(history().lastSaid()).isNull();
  }

  @Test
  void history_claimOnTheFirstDayThereIs_hasNoPeriodBeforeIt() {
    var first =
        new ControlClaim(
            "a",
            PLACE,
            new ControlState.Held("is"),
            DateSpan.day(LocalDate.MIN),
            october(1),
            "s",
            "s",
            List.of("x"),
            Extent.WHOLE,
            Confidence.HIGH,
            null);
    ControlHistory history =
        ControlEngine.of(List.of(first), AdmissionRule.LATEST).history(PLACE, null);
    assertThat(history.periods()).hasSize(1);
    assertThat(history.at(LocalDate.MIN).status()).isEqualTo(ControlStatus.HELD);
  }

  private static ControlHistory history(ClaimBuilder... claims) {
    return ClaimBuilder.engine(claims).history(PLACE, null);
  }
}

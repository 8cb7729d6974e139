package org.chronofront.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chronofront.control.ClaimBuilder.PLACE;
import static org.chronofront.control.ClaimBuilder.at;
import static org.chronofront.control.ClaimBuilder.claim;
import static org.chronofront.control.ClaimBuilder.engine;
import static org.chronofront.control.ClaimBuilder.ids;
import static org.chronofront.control.ClaimBuilder.october;

import java.util.List;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.junit.jupiter.api.Test;

/// The rule *latest* of the domain paper, sentence by sentence.
class ControlEngineTest {
  @Test
  void at_noClaim_isUnknownAndHasNoAge() {
    Finding nothing = engine().at("nowhere", october(1), null);
    assertThat(nothing.status()).isEqualTo(ControlStatus.UNKNOWN);
    assertThat(nothing.states()).isEmpty();
    assertThat(nothing.actors()).isEmpty();
    assertThat(nothing.age(october(1))).isEmpty();
    assertThat(nothing.partly()).isFalse();
    assertThat(engine().history("nowhere", null).periods()).hasSize(1);
  }

  @Test
  void at_beforeTheLatestDayOfASpan_isPossibleOnly() {
    ClaimBuilder week = claim("week").held("is").during(2, 8);
    assertThat(at(1, week).possible()).isEmpty();
    assertThat(at(2, week).status()).isEqualTo(ControlStatus.UNKNOWN);
    assertThat(ids(at(2, week).possible())).containsExactly("week");
    assertThat(ids(at(7, week).possible())).containsExactly("week");
    assertThat(at(8, week).status()).isEqualTo(ControlStatus.HELD);
    assertThat(at(8, week).possible()).isEmpty();
  }

  @Test
  void at_longAfterTheLastClaim_keepsTheStateAndAges() {
    Finding old = at(31, claim("a").held("is").on(1));
    assertThat(old.states()).containsExactly(new ControlState.Held("is"));
    assertThat(old.age(october(31))).hasValue(30);
    assertThat(old.age(october(1))).hasValue(0);
    assertThat(old.age(october(1).minusDays(1))).isEmpty();
  }

  @Test
  void at_openEnd_neverComesIntoForceAndStaysPossible() {
    ClaimBuilder after = claim("after").held("is").after(3);
    assertThat(at(2, after).possible()).isEmpty();
    assertThat(ids(at(3, after).possible())).containsExactly("after");
    Finding muchLater = at(3000, after);
    assertThat(muchLater.status()).isEqualTo(ControlStatus.UNKNOWN);
    assertThat(ids(muchLater.possible())).containsExactly("after");
  }

  @Test
  void at_openBeginning_isPossibleEverBeforeAndInForceFromItsLatestDay() {
    ClaimBuilder before = claim("before").lost("is").before(12);
    assertThat(ids(at(-3000, before).possible())).containsExactly("before");
    assertThat(at(11, before).status()).isEqualTo(ControlStatus.UNKNOWN);
    assertThat(at(12, before).status()).isEqualTo(ControlStatus.LOST);
  }

  @Test
  void at_twoClaims_theLatestDayWins() {
    Finding finding = at(9, claim("old").held("is").on(1), claim("new").held("sdf").on(9));
    assertThat(ids(finding.winning())).containsExactly("new");
    assertThat(ids(finding.losing())).containsExactly("old");
  }

  @Test
  void at_sameDayAndOrigin_theLaterReportWins() {
    Finding finding =
        at(
            9,
            claim("z-first").held("is").on(9).reported(10).confidence(Confidence.HIGH),
            claim("a-then").held("sdf").on(9).reported(11).confidence(Confidence.LOW));
    assertThat(finding.states()).containsExactly(new ControlState.Held("sdf"));
    assertThat(finding.status()).isEqualTo(ControlStatus.HELD);
  }

  @Test
  void at_sameDayAndReport_theHigherConfidenceWins() {
    Finding finding =
        at(
            9,
            claim("z-low").held("is").on(9).confidence(Confidence.LOW),
            claim("a-high").held("sdf").on(9).confidence(Confidence.HIGH));
    assertThat(ids(finding.winning())).containsExactly("a-high");
  }

  @Test
  void at_overlappingSpansOfTwoOrigins_isDisputed() {
    Finding finding =
        at(
            12,
            claim("afp").held("is").during(8, 12).from("afp"),
            claim("sohr").contested("is", "gov").during(6, 10).from("sohr"));
    assertThat(finding.status()).isEqualTo(ControlStatus.DISPUTED);
    assertThat(ids(finding.winning())).containsExactly("afp", "sohr");
    assertThat(finding.states()).hasSize(2);
    assertThat(finding.actors()).containsExactly("gov", "is");
  }

  @Test
  void at_oneDayApart_isLaterBeyondDoubtAndNotDisputed() {
    Finding finding =
        at(
            12,
            claim("afp").held("is").during(11, 12).from("afp"),
            claim("sohr").held("gov").during(6, 10).from("sohr"));
    assertThat(finding.status()).isEqualTo(ControlStatus.HELD);
    assertThat(ids(finding.losing())).containsExactly("sohr");
  }

  @Test
  void at_ownEarlierWords_neverDisputeTheLaterOnes() {
    Finding finding =
        at(
            12,
            claim("headline").held("is").on(12).reported(12),
            claim("body").contested("is", "gov").on(12).reported(13));
    assertThat(finding.status()).isEqualTo(ControlStatus.CONTESTED);
    assertThat(ids(finding.losing())).containsExactly("headline");
  }

  @Test
  void at_rivalThatHasComeRound_isNoRivalAnyMore() {
    Finding finding =
        at(
            12,
            claim("a").held("gov").during(8, 12).from("afp"),
            claim("b1").held("is").during(8, 9).from("sohr"),
            claim("b2").held("gov").on(10).from("sohr"));
    assertThat(finding.status()).isEqualTo(ControlStatus.HELD);
    assertThat(ids(finding.winning())).containsExactly("a", "b2");
    assertThat(ids(finding.losing())).containsExactly("b1");
  }

  @Test
  void at_rivalNotYetInForce_disputesNothing() {
    ClaimBuilder held = claim("a").held("is").on(5).from("afp");
    ClaimBuilder later = claim("b").held("gov").during(5, 9).from("sohr");
    assertThat(at(8, held, later).status()).isEqualTo(ControlStatus.HELD);
    assertThat(ids(at(8, held, later).possible())).containsExactly("b");
    assertThat(at(9, held, later).status()).isEqualTo(ControlStatus.DISPUTED);
  }

  @Test
  void at_contestedBySourcesThatAgree_isNotDisputed() {
    Finding finding =
        at(
            12,
            claim("a").contested("is", "gov").on(12).from("afp"),
            claim("b").contested("gov", "is").on(12).from("sohr"));
    assertThat(finding.status()).isEqualTo(ControlStatus.CONTESTED);
    assertThat(finding.winning()).hasSize(2);
  }

  @Test
  void at_sameStateBehindAnother_doesNotWinAcrossIt() {
    Finding finding =
        at(
            12,
            claim("first").held("is").on(1),
            claim("between").held("gov").on(5),
            claim("again").held("is").on(9),
            claim("still").held("is").on(11));
    assertThat(ids(finding.winning())).containsExactly("still", "again");
    assertThat(ids(finding.losing())).containsExactly("between", "first");
  }

  @Test
  void at_besiegedInOtherRoles_isAnotherState() {
    Finding finding =
        at(
            12,
            claim("a").besieged("is", "gov").on(12).from("afp"),
            claim("b").besieged("gov", "is").on(12).from("sohr"));
    assertThat(finding.status()).isEqualTo(ControlStatus.DISPUTED);
    assertThat(at(12, claim("c").besieged("is", "gov").on(12).partly()))
        .matches(one -> one.status() == ControlStatus.BESIEGED && one.partly())
        .extracting(Finding::actors)
        .isEqualTo(List.of("is", "gov"));
  }

  @Test
  void at_knowledgeDay_leavesOutWhatWasReportedLater() {
    ControlEngine engine =
        engine(claim("a").held("is").on(1).reported(1), claim("b").held("gov").on(2).reported(5));
    assertThat(ids(engine.at(PLACE, october(9), october(4)).winning())).containsExactly("a");
    assertThat(ids(engine.at(PLACE, october(9), october(5)).winning())).containsExactly("b");
    assertThat(engine.at(PLACE, october(9), october(0)).status()).isEqualTo(ControlStatus.UNKNOWN);
  }

  @Test
  void at_idsThatTwoDatasetsShare_areStillOrdered() {
    ControlClaim one = claim("same").held("is").on(1).build();
    ControlClaim two = claim("same").held("gov").on(1).build();
    Finding there =
        ControlEngine.of(List.of(one, two), AdmissionRule.LATEST).at(PLACE, october(1), null);
    Finding back =
        ControlEngine.of(List.of(two, one), AdmissionRule.LATEST).at(PLACE, october(1), null);
    assertThat(back).isEqualTo(there);
  }

  @Test
  void under_anotherRule_weighsTheSameClaimsAnew() {
    ControlEngine latest =
        engine(claim("a").held("is").on(1).from("afp"), claim("b").held("gov").on(2).from("sohr"));
    ControlEngine lens = latest.under(new OnlyOrigin("afp"));
    assertThat(ids(lens.at(PLACE, october(3), null).winning())).containsExactly("a");
    assertThat(lens.at(PLACE, october(3), null).rule()).isEqualTo("only afp");
    assertThat(lens.rule().id()).isEqualTo("only afp");
    assertThat(lens.claims(PLACE)).hasSize(2);
    assertThat(lens.places()).containsExactly(PLACE);
  }

  private record OnlyOrigin(String origin) implements AdmissionRule {
    @Override
    public String id() {
      return "only " + origin;
    }

    @Override
    public List<ControlClaim> admit(List<ControlClaim> known) {
      return known.stream().filter(claim -> claim.originId().equals(origin)).toList();
    }
  }
}

package org.chronofront.control.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chronofront.control.Claims.during;
import static org.chronofront.control.Claims.october;
import static org.chronofront.control.Claims.on;
import static org.chronofront.control.Claims.open;
import static org.chronofront.control.Claims.partly;
import static org.chronofront.control.Claims.reported;
import static org.chronofront.control.check.RingsTest.source;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.chronofront.control.ActorTree;
import org.chronofront.control.AdmissionRule;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.StateWords;
import org.chronofront.model.Actor;
import org.chronofront.model.ActorKind;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.ControlState.Besieged;
import org.chronofront.model.ControlState.Contested;
import org.chronofront.model.ControlState.Held;
import org.chronofront.model.ControlState.Lost;
import org.chronofront.model.LocalName;
import org.chronofront.model.Source;
import org.junit.jupiter.api.Test;

class ConsistencyChecksTest {
  private static final ControlState IS = new Held("is");
  private static final ControlState GOV = new Held("gov");
  private static final ControlState BOTH = new Contested(List.of("is", "gov"));
  private static final ConcernWords WORDS =
      new ConcernWords(
          new StateWords(UnaryOperator.identity()), UnaryOperator.identity(), LocalDate::toString);

  @Test
  void all_reportedBeforeItsFirstDay_isTooEarly() {
    Concern early = only(reported(on("a", IS, 5, "afp"), 4));

    assertThat(early.kind()).isEqualTo(ConcernKind.REPORTED_TOO_EARLY);
    assertThat(WORDS.of(early))
        .isEqualTo("Held by is, as of 2017-10-05, but reported on 2017-10-04 already.");
    assertThat(check(reported(on("a", IS, 5, "afp"), 5))).isEmpty();
    assertThat(check(reported(during("a", IS, 4, 9, "afp"), 5))).isEmpty();
    assertThat(check(reported(open(on("a", IS, 5, "afp"), null), 1))).isEmpty();
  }

  @Test
  void all_textSaysWholeAndFight_headlineIsBeyondBody() {
    ControlClaim headline = on("a", IS, 1, "paper");
    ControlClaim body = partly(during("b", BOTH, 1, 2, "paper"));

    Concern concern = only(headline, reported(body, 1));

    assertThat(concern.kind()).isEqualTo(ConcernKind.HEADLINE_BEYOND_BODY);
    assertThat(concern.claims()).extracting(ControlClaim::id).containsExactly("a", "b");
    assertThat(WORDS.of(concern))
        .isEqualTo(
            "paper has it held by is, and in the same text, for days that may be the same,"
                + " contested between gov and is, in part.");
  }

  @Test
  void all_whatMayBeAStoryOrAnotherText_isNoHeadline() {
    ControlClaim held = reported(during("a", IS, 2, 8, "afp"), 9);
    ControlClaim breach = reported(partly(during("b", BOTH, 1, 6, "afp")), 9);
    assertThat(kinds(held, breach)).isEmpty();
    assertThat(kinds(held, reported(partly(during("b", BOTH, 2, 6, "afp")), 9)))
        .containsExactly(ConcernKind.HEADLINE_BEYOND_BODY);
    assertThat(kinds(held, reported(partly(during("b", BOTH, 2, 6, "afp")), 8))).isEmpty();
    assertThat(kinds(held, reported(partly(during("b", BOTH, 2, 6, "sohr")), 9))).isEmpty();
    assertThat(
            kinds(
                reported(during("a", IS, 2, 8, "paper"), 9),
                reported(partly(during("b", BOTH, 2, 6, "sohr")), 9)))
        .containsExactly(ConcernKind.HEADLINE_BEYOND_BODY);
    assertThat(kinds(held, reported(partly(during("b", IS, 2, 6, "afp")), 9)))
        .containsExactly(ConcernKind.HEADLINE_BEYOND_BODY);
    assertThat(kinds(held, reported(during("b", IS, 2, 6, "afp"), 9))).isEmpty();
    assertThat(kinds(partly(held), reported(during("b", BOTH, 2, 6, "afp"), 9))).isEmpty();
  }

  @Test
  void all_lostByWhoWasNotInside_isTold() {
    ControlClaim held = on("a", GOV, 1, "afp");
    ControlClaim lost = on("b", new Lost("is"), 5, "sohr");

    Concern concern = only(held, lost);

    assertThat(concern.kind()).isEqualTo(ConcernKind.LOST_WITHOUT_HOLDING);
    assertThat(concern.claims()).extracting(ControlClaim::id).containsExactly("b", "a");
    assertThat(WORDS.of(concern))
        .isEqualTo(
            "Lost by is, to whom is not said, as of 2017-10-05, but the last word before was held"
                + " by gov, and no claim tells what came between.");
  }

  @Test
  void all_lostByWhoMayHaveBeenInside_isRight() {
    ControlClaim lost = on("b", new Lost("is"), 5, "sohr");
    assertThat(kinds(lost)).isEmpty();
    assertThat(kinds(on("a", IS, 1, "afp"), lost)).isEmpty();
    assertThat(kinds(on("a", BOTH, 1, "afp"), lost)).isEmpty();
    assertThat(kinds(on("a", new Held("is-syria"), 1, "afp"), lost)).isEmpty();
    assertThat(kinds(on("a", new Besieged("is", "gov"), 1, "afp"), lost)).isEmpty();
    assertThat(kinds(on("a", new Lost("gov"), 1, "afp"), lost)).isEmpty();
    assertThat(kinds(on("a", GOV, 1, "afp"), during("c", IS, 3, 6, "afp"), lost)).isEmpty();
    assertThat(kinds(on("a", GOV, 1, "afp"), open(on("c", IS, 3, "x"), october(3)), lost))
        .isEmpty();
    assertThat(kinds(on("a", GOV, 1, "afp"), open(lost, null))).isEmpty();
    assertThat(kinds(on("a", GOV, 1, "afp"), on("c", IS, 6, "afp"), lost))
        .containsExactly(ConcernKind.LOST_WITHOUT_HOLDING);
    assertThat(kinds(on("a", GOV, 2, "afp"), on("c", IS, 1, "afp"), lost))
        .containsExactly(ConcernKind.LOST_WITHOUT_HOLDING);
  }

  @Test
  void all_besiegedByWhoHeldIt_isTold() {
    ControlClaim siege = on("b", new Besieged("is", "gov"), 5, "sohr");

    assertThat(kinds(on("a", GOV, 1, "afp"), siege))
        .containsExactly(ConcernKind.BESIEGED_BY_LAST_HOLDER);
    assertThat(kinds(on("a", IS, 1, "afp"), siege)).isEmpty();
    assertThat(kinds(on("a", GOV, 1, "afp"), on("c", BOTH, 3, "afp"), siege)).isEmpty();
    assertThat(kinds(on("a", GOV, 1, "afp"), during("c", IS, 3, 6, "afp"), siege)).isEmpty();
    assertThat(kinds(on("a", GOV, 1, "afp"), during("c", GOV, 3, 6, "afp"), siege))
        .containsExactly(ConcernKind.BESIEGED_BY_LAST_HOLDER);
  }

  @Test
  void all_besiegedByItsOwnSide_isTold() {
    Concern concern = only(on("a", new Besieged("is-syria", "is"), 1, "afp"));

    assertThat(concern.kind()).isEqualTo(ConcernKind.BESIEGED_BY_ITSELF);
    assertThat(WORDS.of(concern))
        .isEqualTo("Held by is-syria, besieged by is: both are of one side.");
  }

  @Test
  void all_circularReporting_isTold() {
    List<Source> sources = List.of(source("afp", "paper"), source("paper", "afp"), source("sohr"));
    List<Concern> found = check(sources, on("a", IS, 1, "afp"), on("b", IS, 1, "sohr"));

    assertThat(found)
        .extracting(Concern::kind)
        .containsExactly(ConcernKind.RELIANCE_RING, ConcernKind.QUOTED_BY_ITS_QUOTER);
    assertThat(found).extracting(Concern::sourceIds).containsOnly(List.of("afp", "paper"));
    assertThat(WORDS.of(found.getFirst())).isEqualTo("afp relies on paper, which relies on afp.");
    assertThat(WORDS.of(found.getLast()))
        .isEqualTo("Held by is: paper quotes afp, which itself relies on paper.");
    assertThat(check(List.of(source("afp", "paper")), on("a", IS, 1, "afp")))
        .extracting(Concern::kind)
        .containsExactly(ConcernKind.QUOTED_BY_ITS_QUOTER);
    assertThat(check(List.of(source("paper", "afp")), on("a", IS, 1, "afp"))).isEmpty();
  }

  @Test
  void all_knowledgeDay_leavesOutLaterClaims() {
    ControlEngine engine = engine(on("a", GOV, 1, "afp"), on("b", new Lost("is"), 5, "sohr"));
    ConsistencyChecks checks = new ConsistencyChecks(engine, List.of(), ActorTree.of(List.of()));

    assertThat(checks.all(october(4))).isEmpty();
    assertThat(checks.all(october(5))).hasSize(1);
  }

  private static Concern only(ControlClaim... claims) {
    List<Concern> found = check(claims);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static List<ConcernKind> kinds(ControlClaim... claims) {
    return check(claims).stream().map(Concern::kind).toList();
  }

  private static List<Concern> check(ControlClaim... claims) {
    return check(List.of(), claims);
  }

  private static List<Concern> check(List<Source> sources, ControlClaim... claims) {
    return new ConsistencyChecks(
            engine(claims), sources, ActorTree.of(List.of(actor("is-syria", "is"))))
        .all(null);
  }

  private static Actor actor(String id, String parent) {
    LocalName name = new LocalName("en", id, LocalName.Kind.NAME);
    return new Actor(id, List.of(name), ActorKind.ARMED_FORCE, parent);
  }

  private static ControlEngine engine(ControlClaim... claims) {
    return ControlEngine.of(List.of(claims), AdmissionRule.LATEST);
  }
}

package org.chronofront.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chronofront.control.Voices.claim;
import static org.chronofront.control.Voices.explain;
import static org.chronofront.control.Voices.held;
import static org.chronofront.control.Voices.ids;

import java.util.List;
import org.chronofront.control.RuleChoice.Kind;
import org.chronofront.control.RuleChoice.Level;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.junit.jupiter.api.Test;

class ChosenRuleTest {
  private static final RuleChoice CORROBORATED = RuleChoice.LATEST.with(Kind.CORROBORATED);
  private static final RuleChoice CAUTIOUS = RuleChoice.LATEST.with(Kind.CAUTIOUS);

  @Test
  void corroborated_twoIndependent_countAndOthersDoNot() {
    Explanation told =
        explain(
            CORROBORATED,
            9,
            held("a", "blog", "blog", "is", 5),
            held("b", "sohr", "sohr", "is", 5),
            held("c", "afp", "afp", "gov", 6),
            held("d", "sohr", "sohr", "gov", 6),
            held("e", "fan", "fan", "left", 7),
            held("f", "blog", "blog", "left", 8));

    assertThat(ids(told.winning())).containsExactlyInAnyOrder("a", "b");
    assertThat(told.finding().states()).containsExactly(new ControlState.Held("is"));
    assertThat(told.inadmissible())
        .extracting(Verdict::reason)
        .containsExactly(
            new Reason.Uncorroborated(null),
            new Reason.Uncorroborated(null),
            new Reason.Uncorroborated(new Dependence.ReliesOn("afp", "sohr")),
            new Reason.Uncorroborated(new Dependence.ReliesOn("afp", "sohr")));
    assertThat(ids(told.inadmissible())).containsExactly("f", "e", "d", "c");
  }

  @Test
  void corroborated_overlapOfLaterSpan_comesIntoForceWithTheFirst() {
    ControlClaim first = claim("a", "blog", "blog", new ControlState.Held("is"), 1, 6);
    ControlClaim second = claim("b", "sohr", "sohr", new ControlState.Held("is"), 6, 9);

    assertThat(explain(CORROBORATED, 5, first, second).finding().status())
        .isEqualTo(ControlStatus.UNKNOWN);
    Explanation told = explain(CORROBORATED, 6, first, second);
    assertThat(told.finding().status()).isEqualTo(ControlStatus.HELD);
    assertThat(ids(told.possible())).containsExactly("b");
    assertThat(told.finding().changing()).isFalse();
  }

  @Test
  void corroborated_throughALens_countsOnlyItsSources() {
    Explanation told =
        explain(
            CORROBORATED.through(List.of("blog")),
            9,
            held("a", "blog", "blog", "is", 5),
            held("b", "sohr", "sohr", "is", 5));

    assertThat(told.finding().status()).isEqualTo(ControlStatus.UNKNOWN);
    assertThat(told.inadmissible())
        .containsExactly(
            new Verdict(held("b", "sohr", "sohr", "is", 5), new Reason.OutsideLens()),
            new Verdict(held("a", "blog", "blog", "is", 5), new Reason.Uncorroborated(null)));
  }

  @Test
  void corroborated_atTheLevelOfParents_takesChildrenForOne() {
    ControlClaim army = held("a", "blog", "blog", "army", 5);
    ControlClaim militia = held("b", "sohr", "sohr", "militia", 5);

    assertThat(explain(CORROBORATED, 9, army, militia).winning()).isEmpty();
    Explanation told = explain(CORROBORATED.at(Level.PARENT), 9, army, militia);
    assertThat(told.finding().states()).containsExactly(new ControlState.Held("gov"));
    assertThat(told.winning()).hasSize(2);
    assertThat(told.inadmissible()).isEmpty();
    assertThat(explain(RuleChoice.LATEST, 9, army, militia).finding().status())
        .isEqualTo(ControlStatus.DISPUTED);
    assertThat(explain(RuleChoice.LATEST.at(Level.PARENT), 9, army, militia).finding().status())
        .isEqualTo(ControlStatus.HELD);
  }

  @Test
  void cautious_leaningOnTheWay_countsOnlyAgainstInterest() {
    Explanation told =
        explain(
            CAUTIOUS,
            9,
            held("officer-boasts", "paper", "officer", "army", 8),
            held("officer-concedes", "paper", "officer", "is", 7),
            held("fan-boasts", "fan", "agency", "is", 6),
            held("afp-itself", "paper", "afp", "gov", 5));

    assertThat(ids(told.winning())).containsExactly("officer-concedes");
    assertThat(ids(told.losing())).containsExactly("afp-itself");
    assertThat(told.inadmissible())
        .extracting(Verdict::reason)
        .containsExactly(
            new Reason.InItsInterest("officer", "gov"), new Reason.InItsInterest("fan", "is"));
  }

  @Test
  void lens_anyoneOnTheWay_matchesAndOthersDoNot() {
    ControlClaim relayed = held("a", "paper", "sohr", "is", 5);
    for (String source : List.of("paper", "afp", "sohr")) {
      assertThat(ids(explain(RuleChoice.LATEST.through(List.of(source)), 9, relayed).winning()))
          .containsExactly("a");
    }
    assertThat(explain(RuleChoice.LATEST.through(List.of("officer")), 9, relayed).winning())
        .isEmpty();
  }

  @Test
  void explain_knowledgeDay_namesWhatWasReportedLater() {
    ControlEngine engine =
        ControlEngine.of(
            List.of(held("a", "blog", "blog", "is", 3), held("b", "sohr", "sohr", "gov", 5)),
            CORROBORATED.over(Voices.chains(), Voices.actors()));
    Explanation told =
        engine.explain(ClaimBuilder.PLACE, ClaimBuilder.october(9), ClaimBuilder.october(4));

    assertThat(told.inadmissible())
        .extracting(Verdict::reason)
        .containsExactly(
            new Reason.ReportedLater(ClaimBuilder.october(5)), new Reason.Uncorroborated(null));
    assertThat(
            engine
                .explain(ClaimBuilder.PLACE, ClaimBuilder.october(9), ClaimBuilder.october(5))
                .inadmissible())
        .extracting(Verdict::reason)
        .containsExactly(new Reason.Uncorroborated(null), new Reason.Uncorroborated(null));
  }
}

package org.chronofront.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chronofront.control.ClaimBuilder.PLACE;
import static org.chronofront.control.ClaimBuilder.claim;
import static org.chronofront.control.ClaimBuilder.engine;
import static org.chronofront.control.ClaimBuilder.october;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.junit.jupiter.api.Test;

/// Reasons, and the sentences that say them.
class ReasonsTest {
  private final ReasonWords words =
      new ReasonWords(
          actor -> actor.toUpperCase(Locale.ROOT),
          source -> "the " + source,
          day -> "day " + day.getDayOfMonth());

  @Test
  void strongest_eachGround_isNamed() {
    ClaimBuilder base = claim("m").during(3, 5).reported(6).confidence(Confidence.MEDIUM);
    assertThat(strongest(base)).isEqualTo("It is the only claim in force.");
    assertThat(strongest(base, claim("z").on(4)))
        .isEqualTo("Of the claims in force it has the latest day.");
    assertThat(strongest(base, claim("z").during(3, 5).reported(5)))
        .isEqualTo("Of the claims for the latest day it was reported last.");
    assertThat(strongest(base, claim("z").during(3, 5).reported(6).confidence(Confidence.LOW)))
        .isEqualTo("Of the claims for the latest day, reported on one day, it is the surest.");
    assertThat(strongest(base, claim("z").during(2, 5).reported(6).confidence(Confidence.MEDIUM)))
        .isEqualTo("Of the claims that end on the latest day it begins last.");
    assertThat(strongest(base, claim("a").during(3, 5).reported(6).confidence(Confidence.MEDIUM)))
        .isEqualTo("Nothing tells it from the next but the order of their ids.");
  }

  @Test
  void explain_losingAndWinning_eachHasItsReason() {
    List<String> lines =
        lines(
            9,
            claim("top").held("is").during(5, 9).from("afp"),
            claim("agrees").held("is").on(8).from("sohr"),
            claim("rival").held("gov").during(6, 7).from("blog"),
            claim("taken").held("gov").during(4, 6).from("afp"),
            claim("before").held("is").on(5).from("sohr"),
            claim("old").lost("gov").on(1).from("radio"));

    assertThat(lines)
        .containsExactly(
            "top: Of the claims in force it has the latest day.",
            "agrees: It says the same as the strongest claim.",
            "rival: It says otherwise of days of which the afp speaks too, and neither is later"
                + " beyond doubt.",
            "taken: the afp said otherwise later: held by IS, by day 9.",
            "before: It says the same as the answer, but for days before another state: held by"
                + " GOV, by day 6, as the afp says.",
            "old: the afp speaks of later days: held by IS, by day 9.");
  }

  @Test
  void explain_takenBackByAnotherThanTheStrongest_namesTheVoicesOwnWord() {
    assertThat(
            lines(
                9,
                claim("top").held("is").during(5, 9).from("afp"),
                claim("then").held("is").on(8).from("sohr"),
                claim("first").held("gov").during(6, 7).from("sohr")))
        .contains("first: the sohr said otherwise later: held by IS, by day 8.");
  }

  @Test
  void strongest_losingClaimNextToIt_isWhatItIsMeasuredBy() {
    assertThat(
            strongest(
                claim("m").held("is").during(3, 9).reported(12).from("afp"),
                claim("n").held("gov").during(3, 9).reported(11).from("afp"),
                claim("o").held("gov").during(3, 8).from("sohr")))
        .isEqualTo("Of the claims for the latest day it was reported last.");
  }

  @Test
  void explain_possible_saysFromWhenItIsCertain() {
    assertThat(lines(4, claim("a").during(3, 5), claim("b").after(4)))
        .containsExactly(
            "b: It may be so by now; the source sets no day by which it is.",
            "a: It may be so by now; it is certain from day 5.");
  }

  @Test
  void of_refusals_readAsSentences() {
    assertThat(words.of(new Reason.ReportedLater(october(3))))
        .isEqualTo("It was not known yet: it was reported on day 3.");
    assertThat(words.of(new Reason.OutsideLens()))
        .isEqualTo("None of the chosen sources says so or hands it on.");
    assertThat(words.of(new Reason.InItsInterest("fan", "is")))
        .isEqualTo("the fan leans toward IS, and the claim is in its interest.");
    assertThat(words.of(new Reason.NotAdmitted("own")))
        .isEqualTo("The rule “own” does not admit it.");
    assertThat(words.of(new Reason.Uncorroborated(null)))
        .isEqualTo("No other claim says the same of the same days.");
    assertThat(words.of(new Reason.Uncorroborated(new Dependence.SameVoice("afp"))))
        .isEqualTo(
            "No independent source says the same of the same days: both are the words of the"
                + " afp.");
    assertThat(words.of(new Dependence.ReliesOn("afp", "sohr")))
        .isEqualTo("the afp relies on the sohr");
    assertThat(words.of(new Dependence.ReliesOn("afp", "afp"))).isEqualTo("both are from the afp");
    assertThat(words.of(new Dependence.Common("afp"))).isEqualTo("both come through the afp");
    assertThat(words.of(new Dependence.SameOutlet("AFP"))).isEqualTo("both were published by AFP");
  }

  @Test
  void refusal_ruleThatSaysNoMore_isNamed() {
    ControlClaim claim = claim("a").build();
    assertThat(new Nothing().refusal(claim, List.of(claim)))
        .isEqualTo(new Reason.NotAdmitted("nothing"));
    assertThat(AdmissionRule.LATEST.refusal(claim, List.of(claim))).isNull();
  }

  @Test
  void withPossible_insideTheSpanOfAChange_namesBothStates() {
    StateWords states = new StateWords(actor -> actor.toUpperCase(Locale.ROOT));
    Finding finding =
        ClaimBuilder.at(4, claim("a").held("is").on(1), claim("b").held("gov").during(3, 5));
    assertThat(finding.changing()).isTrue();
    assertThat(states.withPossible(finding)).isEqualTo("held by IS, possibly already held by GOV");
    Finding same =
        ClaimBuilder.at(4, claim("a").held("is").on(1), claim("b").held("is").during(3, 5));
    assertThat(same.changing()).isFalse();
    assertThat(states.withPossible(same)).isEqualTo("held by IS");
  }

  private String strongest(ClaimBuilder... claims) {
    Explanation told = engine(claims).explain(PLACE, october(9), null);
    assertThat(told.winning().getFirst().claim().id()).isEqualTo("m");
    return words.of(told.winning().getFirst().reason());
  }

  private List<String> lines(int day, ClaimBuilder... claims) {
    Explanation told = engine(claims).explain(PLACE, october(day), null);
    assertThat(told.inadmissible()).isEmpty();
    assertThat(told.finding()).isEqualTo(engine(claims).at(PLACE, october(day), null));
    return Stream.of(told.winning(), told.losing(), told.possible())
        .flatMap(List::stream)
        .map(verdict -> verdict.claim().id() + ": " + words.of(verdict.reason()))
        .toList();
  }

  private record Nothing() implements AdmissionRule {
    @Override
    public String id() {
      return "nothing";
    }

    @Override
    public List<ControlClaim> admit(List<ControlClaim> known) {
      return List.of();
    }
  }
}

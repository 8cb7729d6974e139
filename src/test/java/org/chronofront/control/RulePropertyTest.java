package org.chronofront.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chronofront.control.RuleChoice.Kind;
import org.chronofront.model.ControlClaim;
import org.jspecify.annotations.Nullable;

/// What holds of every rule, lens and level, whatever the claims.
class RulePropertyTest {
  private static final String PLACE = "mayadine";

  @Property
  void at_anyRule_agreesWithTheReference(
      @ForAll("claims") List<ControlClaim> claims,
      @ForAll("choices") RuleChoice choice,
      @ForAll("days") LocalDate day,
      @ForAll("known") @Nullable LocalDate known) {
    List<ControlClaim> admitted = new ReferenceRules(choice).admitted(heard(claims, known));
    ReferenceControl reference = new ReferenceControl(admitted, PLACE, day, null);
    Finding finding = engine(claims, choice).at(PLACE, day, known);
    assertThat(finding.status()).isEqualTo(reference.status());
    assertThat(finding.winning()).isEqualTo(reference.winning());
    assertThat(finding.losing()).isEqualTo(reference.losing());
    assertThat(finding.possible()).isEqualTo(reference.possible());
    assertThat(finding.rule()).isEqualTo(choice.id());
  }

  @Property
  void explain_anyRule_givesEachClaimOneReason(
      @ForAll("claims") List<ControlClaim> claims,
      @ForAll("choices") RuleChoice choice,
      @ForAll("days") LocalDate day,
      @ForAll("known") @Nullable LocalDate known) {
    Explanation told = engine(claims, choice).explain(PLACE, day, known);
    assertThat(claimsOf(told.winning())).isEqualTo(told.finding().winning());
    assertThat(claimsOf(told.losing())).isEqualTo(told.finding().losing());
    assertThat(claimsOf(told.possible())).isEqualTo(told.finding().possible());
    Set<String> admitted =
        new ReferenceRules(choice)
            .admitted(heard(claims, known)).stream()
                .map(ControlClaim::id)
                .collect(Collectors.toSet());
    assertThat(Voices.ids(told.inadmissible()))
        .containsExactlyInAnyOrderElementsOf(
            claims.stream()
                .filter(claim -> claim.placeId().equals(PLACE))
                .map(ControlClaim::id)
                .filter(id -> !admitted.contains(id))
                .toList());
    ReasonWords words = new ReasonWords(id -> id, id -> id, LocalDate::toString);
    Stream.of(told.winning(), told.losing(), told.possible(), told.inadmissible())
        .flatMap(List::stream)
        .forEach(verdict -> assertThat(words.of(verdict.reason())).endsWith("."));
  }

  @Property
  void under_anyOrderOfLoading_givesTheSameAnswers(
      @ForAll("claims") List<ControlClaim> claims,
      @ForAll("choices") RuleChoice choice,
      @ForAll long seed) {
    List<ControlClaim> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(engine(shuffled, choice).history(PLACE, null))
        .isEqualTo(engine(claims, choice).history(PLACE, null));
  }

  @Property
  void at_everyDay_isTheHistorysPeriodOnThatDay(
      @ForAll("claims") List<ControlClaim> claims,
      @ForAll("choices") RuleChoice choice,
      @ForAll("known") @Nullable LocalDate known) {
    ControlEngine engine = engine(claims, choice);
    ControlHistory history = engine.history(PLACE, known);
    for (LocalDate day : RandomClaims.allDays()) {
      assertThat(history.at(day)).isEqualTo(engine.at(PLACE, day, known));
    }
  }

  @Property
  void corroborated_moreKnown_neverTakesAClaimBack(
      @ForAll("claims") List<ControlClaim> claims, @ForAll("days") LocalDate known) {
    AdmissionRule rule = rule(RuleChoice.LATEST.with(Kind.CORROBORATED));
    List<ControlClaim> here =
        claims.stream().filter(claim -> claim.placeId().equals(PLACE)).toList();
    assertThat(rule.admit(here)).containsAll(rule.admit(heard(here, known)));
    assertThat(here).containsAll(rule.admit(here));
  }

  @Property
  void lens_anySources_isTheRuleOverTheirClaimsOnly(
      @ForAll("claims") List<ControlClaim> claims, @ForAll("choices") RuleChoice choice) {
    List<ControlClaim> theirs =
        claims.stream()
            .filter(
                claim ->
                    choice.lens().isEmpty()
                        || Voices.chains().handedOnBy(claim).stream()
                            .anyMatch(choice.lens()::contains))
            .toList();
    ControlHistory seen = engine(claims, choice).history(PLACE, null);
    ControlHistory alone = engine(theirs, choice.through(List.of())).history(PLACE, null);
    assertThat(seen.changes().stream().map(change -> change.after().states()).toList())
        .isEqualTo(alone.changes().stream().map(change -> change.after().states()).toList());
    assertThat(seen.gaps()).isEqualTo(alone.gaps());
  }

  @Property
  void independent_twoClaims_isTheSameBothWaysAndAsInTheReference(
      @ForAll("claims") List<ControlClaim> claims) {
    SourceChains chains = Voices.chains();
    for (ControlClaim one : claims) {
      for (ControlClaim other : claims) {
        boolean independent = chains.independent(one, other);
        assertThat(independent).isEqualTo(chains.independent(other, one));
        assertThat(independent).isEqualTo(ReferenceRules.independent(one, other));
        assertThat(chains.dependence(one, other) == null).isEqualTo(independent);
      }
    }
  }

  @Property
  void chains_sourcesReliedOnInAnyOrder_areTheSame(
      @ForAll("claims") List<ControlClaim> claims, @ForAll("choices") RuleChoice choice) {
    SourceChains forwards = Voices.chains();
    SourceChains backwards = Voices.chainsListedBackwards();
    for (ControlClaim claim : claims) {
      assertThat(backwards.handedOnBy(claim)).isEqualTo(forwards.handedOnBy(claim));
    }
    AdmissionRule turned = choice.over(backwards, Voices.actors());
    assertThat(turned.admit(claims)).isEqualTo(rule(choice).admit(claims));
  }

  @Provide
  Arbitrary<List<ControlClaim>> claims() {
    return RandomVoices.lists();
  }

  @Provide
  Arbitrary<RuleChoice> choices() {
    return RandomVoices.choices();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return RandomClaims.days();
  }

  @Provide
  Arbitrary<LocalDate> known() {
    return RandomClaims.days().injectNull(0.4);
  }

  private static ControlEngine engine(List<ControlClaim> claims, RuleChoice choice) {
    return ControlEngine.of(claims, AdmissionRule.LATEST).under(rule(choice));
  }

  private static AdmissionRule rule(RuleChoice choice) {
    return choice.over(Voices.chains(), Voices.actors());
  }

  private static List<ControlClaim> heard(List<ControlClaim> claims, @Nullable LocalDate known) {
    return claims.stream()
        .filter(claim -> known == null || !claim.reported().isAfter(known))
        .toList();
  }

  private static List<ControlClaim> claimsOf(List<Verdict> verdicts) {
    return verdicts.stream().map(Verdict::claim).toList();
  }
}

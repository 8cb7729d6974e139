package org.chronofront.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chronofront.model.ControlClaim;
import org.jspecify.annotations.Nullable;

/// What holds of the engine whatever the claims.
class ControlPropertyTest {
  @Property(tries = 2000)
  void at_anyDay_agreesWithTheReference(
      @ForAll("claims") List<ControlClaim> claims,
      @ForAll("days") LocalDate day,
      @ForAll("known") @Nullable LocalDate known) {
    ControlEngine engine = engine(claims);
    for (String place : RandomClaims.PLACES) {
      Finding finding = engine.at(place, day, known);
      ReferenceControl reference = new ReferenceControl(claims, place, day, known);
      assertThat(finding.status()).isEqualTo(reference.status());
      assertThat(finding.winning()).isEqualTo(reference.winning());
      assertThat(finding.losing()).isEqualTo(reference.losing());
      assertThat(finding.possible()).isEqualTo(reference.possible());
      assertThat(finding.states())
          .isEqualTo(reference.winning().stream().map(ControlClaim::state).distinct().toList());
    }
  }

  @Property
  void of_anyOrderOfLoading_givesTheSameAnswers(
      @ForAll("claims") List<ControlClaim> claims,
      @ForAll long seed,
      @ForAll("known") @Nullable LocalDate known) {
    List<ControlClaim> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, new Random(seed));
    ControlEngine one = engine(claims);
    ControlEngine two = engine(shuffled);
    assertThat(two.places()).isEqualTo(one.places());
    for (String place : RandomClaims.PLACES) {
      assertThat(two.history(place, known)).isEqualTo(one.history(place, known));
      assertThat(two.claims(place)).isEqualTo(one.claims(place));
    }
  }

  @Property
  void history_periods_coverTheTimeLineOnce(
      @ForAll("claims") List<ControlClaim> claims, @ForAll("known") @Nullable LocalDate known) {
    for (String place : RandomClaims.PLACES) {
      List<Period> periods = engine(claims).history(place, known).periods();
      assertThat(periods.getFirst().from()).isNull();
      assertThat(periods.getLast().to()).isNull();
      for (int i = 1; i < periods.size(); i++) {
        LocalDate to = java.util.Objects.requireNonNull(periods.get(i - 1).to());
        assertThat(periods.get(i).from()).isEqualTo(to.plusDays(1));
        assertThat(periods.get(i).finding()).isNotEqualTo(periods.get(i - 1).finding());
      }
    }
  }

  @Property
  void at_everyDay_isTheHistorysPeriodOnThatDay(
      @ForAll("claims") List<ControlClaim> claims, @ForAll("known") @Nullable LocalDate known) {
    ControlEngine engine = engine(claims);
    for (String place : RandomClaims.PLACES) {
      ControlHistory history = engine.history(place, known);
      for (LocalDate day : RandomClaims.allDays()) {
        assertThat(history.at(day)).isEqualTo(engine.at(place, day, known));
        assertThat(history.periods().stream().filter(p -> p.contains(day))).hasSize(1);
        assertThat(history.periods().get(history.indexAt(day)).contains(day)).isTrue();
      }
    }
  }

  @Property
  void at_questionsInAnyOrder_areAnsweredAsByAFreshEngine(
      @ForAll("claims") List<ControlClaim> claims, @ForAll long seed) {
    ControlEngine engine = engine(claims);
    Random random = new Random(seed);
    List<LocalDate> days = RandomClaims.allDays();
    for (int i = 0; i < 30; i++) {
      LocalDate day = days.get(random.nextInt(days.size()));
      LocalDate known = random.nextBoolean() ? null : days.get(random.nextInt(days.size()));
      assertThat(engine.at("mayadine", day, known))
          .isEqualTo(engine(claims).at("mayadine", day, known));
    }
  }

  @Property
  void at_knowledgeDay_isWhatTheClaimsReportedByThenSay(
      @ForAll("claims") List<ControlClaim> claims,
      @ForAll("days") LocalDate day,
      @ForAll("days") LocalDate known) {
    List<ControlClaim> heard =
        claims.stream().filter(claim -> !claim.reported().isAfter(known)).toList();
    for (String place : RandomClaims.PLACES) {
      assertThat(engine(claims).at(place, day, known))
          .isEqualTo(engine(heard).at(place, day, null));
      assertThat(engine(claims).history(place, known))
          .isEqualTo(engine(heard).history(place, null));
    }
  }

  @Property
  void at_claimReportedLater_changesNothingKnownBefore(
      @ForAll("claims") List<ControlClaim> claims,
      @ForAll("claim") ControlClaim one,
      @ForAll("days") LocalDate day) {
    List<ControlClaim> more = new ArrayList<>(claims);
    more.add(RandomClaims.numbered(one, "z"));
    LocalDate known = one.reported().minusDays(1);
    assertThat(engine(more).at(one.placeId(), day, known))
        .isEqualTo(engine(claims).at(one.placeId(), day, known));
  }

  @Property
  void age_anyFinding_isNeverNegative(
      @ForAll("claims") List<ControlClaim> claims, @ForAll("days") LocalDate day) {
    for (String place : RandomClaims.PLACES) {
      Finding finding = engine(claims).at(place, day, null);
      boolean unknown = finding.status() == ControlStatus.UNKNOWN;
      assertThat(finding.age(day).isEmpty()).isEqualTo(unknown);
      assertThat(finding.age(day).orElse(0)).isGreaterThanOrEqualTo(0);
    }
  }

  @Property
  void changes_anyHistory_areOrderedAndEndNoEarlierThanTheyBegin(
      @ForAll("claims") List<ControlClaim> claims) {
    List<ControlChange> changes = engine(claims).history("mayadine", null).changes();
    assertThat(changes).extracting(ControlChange::latest).isSorted().doesNotHaveDuplicates();
    for (ControlChange change : changes) {
      LocalDate earliest = change.earliest();
      assertThat(earliest == null || !earliest.isAfter(change.latest())).isTrue();
      assertThat(change.after().saysTheSameAs(change.before())).isFalse();
    }
  }

  @Property
  void gaps_anyClaims_areTheDaysThatNoClaimNames(@ForAll("claims") List<ControlClaim> claims) {
    List<ControlClaim> here = engine(claims).claims("mayadine");
    ControlHistory history = engine(claims).history("mayadine", null);
    for (LocalDate day : RandomClaims.allDays()) {
      boolean silent = here.stream().noneMatch(claim -> names(claim, day));
      boolean inside =
          here.stream().anyMatch(claim -> !first(claim).isAfter(day))
              && here.stream().anyMatch(claim -> !first(claim).isBefore(day));
      boolean inGap =
          history.gaps().stream()
              .anyMatch(gap -> day.isAfter(gap.lastSaid()) && day.isBefore(gap.nextSaid()));
      assertThat(inGap).as(day.toString()).isEqualTo(silent && inside);
      boolean anyLater = here.stream().anyMatch(claim -> !last(claim).isBefore(day));
      assertThat(history.silentFor(day).isPresent()).isEqualTo(!here.isEmpty() && !anyLater);
    }
  }

  @Provide
  Arbitrary<List<ControlClaim>> claims() {
    return RandomClaims.lists();
  }

  @Provide
  Arbitrary<ControlClaim> claim() {
    return RandomClaims.claims();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return RandomClaims.days();
  }

  @Provide
  Arbitrary<LocalDate> known() {
    return RandomClaims.days().injectNull(0.4);
  }

  private static ControlEngine engine(List<ControlClaim> claims) {
    return ControlEngine.of(claims, AdmissionRule.LATEST);
  }

  private static boolean names(ControlClaim claim, LocalDate day) {
    return !day.isBefore(first(claim)) && !day.isAfter(last(claim));
  }

  private static LocalDate first(ControlClaim claim) {
    LocalDate day = claim.span().earliest();
    return java.util.Objects.requireNonNull(day == null ? claim.span().latest() : day);
  }

  private static LocalDate last(ControlClaim claim) {
    LocalDate day = claim.span().latest();
    return java.util.Objects.requireNonNull(day == null ? claim.span().earliest() : day);
  }
}

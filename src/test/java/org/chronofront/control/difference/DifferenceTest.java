package org.chronofront.control.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chronofront.control.Claims.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chronofront.control.AdmissionRule;
import org.chronofront.control.Claims;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.Finding;
import org.chronofront.control.StateWords;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.ControlState.Besieged;
import org.chronofront.model.ControlState.Contested;
import org.chronofront.model.ControlState.Held;
import org.chronofront.model.ControlState.Lost;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DifferenceTest {
  private static final LocalDate FIRST = LocalDate.of(2017, 10, 1);
  private static final ControlState IS = new Held("is");
  private static final ControlState GOV = new Held("gov");
  private static final ControlState BOTH = new Contested(List.of("is", "gov"));

  static List<Case> cases() {
    return List.of(
        new Case(null, IS, DifferenceKind.FIRST_KNOWN),
        new Case(null, new Lost("is"), DifferenceKind.FIRST_KNOWN),
        new Case(IS, GOV, DifferenceKind.GAINED),
        new Case(IS, new Besieged("gov", "is"), DifferenceKind.GAINED),
        new Case(BOTH, GOV, DifferenceKind.GAINED),
        new Case(new Lost("is"), GOV, DifferenceKind.GAINED),
        new Case(new Besieged("is", "gov"), GOV, DifferenceKind.GAINED),
        new Case(new Besieged("is", "gov"), new Besieged("gov", "is"), DifferenceKind.GAINED),
        new Case(IS, new Lost("is"), DifferenceKind.LOST),
        new Case(new Lost("gov"), new Lost("is"), DifferenceKind.OTHER),
        new Case(IS, BOTH, DifferenceKind.NEWLY_CONTESTED),
        new Case(new Contested(List.of("is", "sdf")), BOTH, DifferenceKind.OTHER),
        new Case(IS, new Besieged("is", "gov"), DifferenceKind.NEWLY_BESIEGED),
        new Case(new Besieged("is", "gov"), IS, DifferenceKind.OTHER),
        new Case(new Besieged("is", "gov"), new Besieged("is", "sdf"), DifferenceKind.OTHER));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void between_twoDays_kindIsThatOfTheStates(Case states) {
    ControlEngine engine =
        states.before == null
            ? engine(on("b", states.after, 5, "afp"))
            : engine(on("a", states.before, 1, "afp"), on("b", states.after, 5, "afp"));

    Difference difference = days(engine, 3, 6);

    assertThat(difference.changed())
        .singleElement()
        .extracting(PlaceDifference::kind)
        .isEqualTo(states.kind);
    assertThat(difference.unchanged()).isEmpty();
    assertThat(difference.unknown()).isEmpty();
  }

  @Test
  void between_sourcesDisagree_isNewlyDisputedAndTheWayBackIsOther() {
    ControlEngine engine =
        engine(
            on("a", IS, 1, "afp"),
            on("b", GOV, 5, "sohr"),
            on("c", IS, 5, "afp"),
            on("d", GOV, 9, "afp"));

    assertThat(only(days(engine, 3, 5)).kind()).isEqualTo(DifferenceKind.NEWLY_DISPUTED);
    assertThat(only(days(engine, 5, 9)).kind()).isEqualTo(DifferenceKind.OTHER);
    assertThat(days(engine, 5, 6).unchanged()).containsExactly(Claims.PLACE);
  }

  @Test
  void between_twoKnowledgeDays_isWhatBecameKnown() {
    ControlEngine engine = engine(on("a", IS, 1, "afp"), on("b", GOV, 5, "afp"));
    LocalDate day = day(8);
    Difference difference =
        Difference.between(
            new ControlView(engine, day, day(3)), new ControlView(engine, day, day(6)));

    assertThat(only(difference).kind()).isEqualTo(DifferenceKind.GAINED);
    assertThat(only(difference).entered()).containsExactly("gov");
    assertThat(only(difference).left()).containsExactly("is");
    assertThat(only(difference).claims()).extracting(ControlClaim::id).containsExactly("b", "a");
    assertThat(only(Difference.between(difference.after(), difference.before().on(day(-3)))).kind())
        .isEqualTo(DifferenceKind.NEWLY_UNKNOWN);
  }

  @Test
  void between_twoRules_isWhereTheyAnswerDifferently() {
    ControlEngine engine = engine(on("a", IS, 1, "afp"), on("b", GOV, 5, "sohr"));
    ControlEngine lens = engine.under(only("afp"));

    PlaceDifference place =
        only(
            Difference.between(
                new ControlView(engine, day(6), null), new ControlView(lens, day(6), null)));

    assertThat(place.kind()).isEqualTo(DifferenceKind.GAINED);
    assertThat(place.before().rule()).isEqualTo("latest");
    assertThat(place.after().rule()).isEqualTo("lens");
  }

  @Test
  void between_laterConfirmation_isNoDifference() {
    ControlEngine engine = engine(on("a", IS, 1, "afp"), on("b", IS, 5, "sohr"));

    assertThat(days(engine, 3, 6).changed()).isEmpty();
    assertThat(days(engine, 3, 6).unchanged()).containsExactly(Claims.PLACE);
    assertThat(days(engine, -5, -4).unknown()).containsExactly(Claims.PLACE);
  }

  @Test
  void words_change_namesBothStates() {
    PlaceDifference place =
        only(days(engine(on("a", IS, 1, "afp"), on("b", BOTH, 5, "afp")), 3, 6));

    assertThat(new DifferenceWords(new StateWords(UnaryOperator.identity())).of(place))
        .isEqualTo("was held by is; now contested between gov and is");
  }

  @Property
  void between_anyViews_everyPlaceOnceAndAsTheEnginesSay(
      @ForAll("claims") List<ControlClaim> one,
      @ForAll("claims") List<ControlClaim> other,
      @ForAll("days") LocalDate from,
      @ForAll("days") LocalDate to,
      @ForAll("known") @Nullable LocalDate known) {
    ControlView before = new ControlView(engine(one), from, known);
    ControlView after = new ControlView(engine(other), to, null);
    Difference difference = Difference.between(before, after);
    Set<String> told = new TreeSet<>(difference.unchanged());
    told.addAll(difference.unknown());
    for (PlaceDifference place : difference.changed()) {
      assertThat(told.add(place.placeId())).isTrue();
      assertThat(place.before()).isEqualTo(before.at(place.placeId()));
      assertThat(place.after()).isEqualTo(after.at(place.placeId()));
      assertThat(place.before().saysTheSameAs(place.after())).isFalse();
      assertThat(difference.byKind().get(place.kind())).contains(place);
    }
    Set<String> all = new TreeSet<>(before.engine().places());
    all.addAll(after.engine().places());
    assertThat(told).isEqualTo(all);
    for (String place : difference.unchanged()) {
      Finding finding = before.at(place);
      assertThat(finding.saysTheSameAs(after.at(place))).isTrue();
      assertThat(finding.winning()).isNotEmpty();
    }
  }

  @Property
  void between_viewsTurned_whatEnteredHasLeft(
      @ForAll("claims") List<ControlClaim> claims,
      @ForAll("days") LocalDate from,
      @ForAll("days") LocalDate to) {
    ControlView one = new ControlView(engine(claims), from, null);
    Difference there = Difference.between(one, one.on(to));
    Difference back = Difference.between(one.on(to), one);

    assertThat(back.changed()).hasSameSizeAs(there.changed());
    assertThat(back.unchanged()).isEqualTo(there.unchanged());
    for (PlaceDifference place : there.changed()) {
      PlaceDifference turned =
          back.changed().stream()
              .filter(other -> other.placeId().equals(place.placeId()))
              .findFirst()
              .orElseThrow();
      assertThat(turned.entered()).isEqualTo(place.left());
      assertThat(turned.left()).isEqualTo(place.entered());
    }
  }

  @Provide
  Arbitrary<List<ControlClaim>> claims() {
    return Claims.lists();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Claims.days();
  }

  @Provide
  Arbitrary<LocalDate> known() {
    return Claims.days().injectNull(0.4);
  }

  private static AdmissionRule only(String origin) {
    return new AdmissionRule() {
      @Override
      public String id() {
        return "lens";
      }

      @Override
      public List<ControlClaim> admit(List<ControlClaim> known) {
        return known.stream().filter(claim -> claim.originId().equals(origin)).toList();
      }
    };
  }

  private static PlaceDifference only(Difference difference) {
    assertThat(difference.changed()).hasSize(1);
    return difference.changed().getFirst();
  }

  private static Difference days(ControlEngine engine, int from, int to) {
    ControlView before = new ControlView(engine, day(from), null);
    return Difference.between(before, before.on(day(to)));
  }

  private static ControlEngine engine(ControlClaim... claims) {
    return engine(List.of(claims));
  }

  private static ControlEngine engine(List<ControlClaim> claims) {
    return ControlEngine.of(claims, AdmissionRule.LATEST);
  }

  private static LocalDate day(int october) {
    return FIRST.plusDays(october - 1);
  }

  record Case(@Nullable ControlState before, ControlState after, DifferenceKind kind) {}
}

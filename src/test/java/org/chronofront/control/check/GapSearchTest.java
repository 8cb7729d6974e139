package org.chronofront.control.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chronofront.control.Claims.during;
import static org.chronofront.control.Claims.october;
import static org.chronofront.control.Claims.on;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.chronofront.control.AdmissionRule;
import org.chronofront.control.Claims;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.StateWords;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState.Held;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GapSearchTest {
  private static final ConcernWords WORDS =
      new ConcernWords(
          new StateWords(UnaryOperator.identity()), UnaryOperator.identity(), LocalDate::toString);

  @Test
  void at_anotherStateBehindASilence_isUnexplained() {
    List<Concern> gaps =
        gaps(30, on("a", new Held("is"), 1, "afp"), on("b", new Held("gov"), 4, "sohr"));

    Concern gap = gaps.getFirst();
    assertThat(gap.kind()).isEqualTo(ConcernKind.UNEXPLAINED_CHANGE);
    assertThat(gap.silentDays()).hasValue(2);
    assertThat(gap.claims()).extracting(ControlClaim::id).containsExactly("a", "b");
    assertThat(WORDS.of(gap))
        .isEqualTo(
            "2 days of silence between 2017-10-01 and 2017-10-04, and the state behind is another:"
                + " held by is, then held by gov.");
  }

  @Test
  void at_sameStateBehindASilence_isWorthAWordWhenItIsLong() {
    ControlClaim a = on("a", new Held("is"), 1, "afp");
    ControlClaim b = on("b", new Held("is"), 12, "sohr");

    assertThat(silences(gaps(10, a, b))).isEmpty();
    Concern silence = silences(gaps(9, a, b)).getFirst();
    assertThat(silence.kind()).isEqualTo(ConcernKind.SILENCE);
    assertThat(WORDS.of(silence))
        .isEqualTo("10 days of silence between 2017-10-01 and 2017-10-12.");
  }

  @Test
  void at_changeThatOneOriginTells_isLonelyUntilAnotherConfirmsIt() {
    ControlClaim a = on("a", new Held("is"), 1, "afp");
    ControlClaim b = during("b", new Held("gov"), 2, 3, "sohr");
    ControlClaim c = on("c", new Held("gov"), 4, "afp");

    List<Concern> alone = gaps(30, a, b);
    assertThat(alone).extracting(Concern::kind).containsOnly(ConcernKind.SINGLE_ORIGIN).hasSize(2);
    assertThat(WORDS.of(alone.getLast()))
        .isEqualTo(
            "Held by gov, since some day from 2017-10-02 to 2017-10-03, as sohr alone says.");
    assertThat(WORDS.of(gaps(30, Claims.open(a, null)).getFirst()))
        .isEqualTo("Held by is, since some day up to 2017-10-01, as afp alone says.");
    List<Concern> confirmed = gaps(30, a, b, c);
    assertThat(confirmed).singleElement().extracting(Concern::to).isEqualTo(october(1));
  }

  @Property
  void all_anyClaims_areTheSilencesDayByDay(
      @ForAll("claims") List<ControlClaim> claims,
      @ForAll @IntRange(min = 0, max = 4) int silence,
      @ForAll("known") @Nullable LocalDate known) {
    ControlEngine engine = ControlEngine.of(claims, AdmissionRule.LATEST);
    List<Concern> found = new GapSearch(engine, known, silence).all();
    assertThat(found).isSortedAccordingTo(Concern.ORDER);
    for (String place : engine.places()) {
      List<ControlClaim> here =
          claims.stream()
              .filter(claim -> claim.placeId().equals(place))
              .filter(claim -> known == null || !claim.reported().isAfter(known))
              .toList();
      Set<String> expected = new LinkedHashSet<>();
      for (LocalDate day : Claims.allDays()) {
        expected.addAll(silenceFrom(here, day, silence));
      }
      assertThat(
              found.stream()
                  .filter(gap -> place.equals(gap.placeId()) && gap.silentDays().isPresent())
                  .map(gap -> gap.kind() + " " + gap.from() + " " + gap.to()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  /// The silence that begins behind a day, found by going on day by day.
  private static List<String> silenceFrom(List<ControlClaim> claims, LocalDate day, int most) {
    LocalDate end = october(40);
    LocalDate next = day.plusDays(1);
    if (!spoken(claims, day) || spoken(claims, next)) {
      return List.of();
    }
    while (!spoken(claims, next)) {
      next = next.plusDays(1);
      if (next.isAfter(end)) {
        return List.of();
      }
    }
    LocalDate until = next;
    boolean same =
        claims.stream()
            .filter(claim -> claim.span().lastNamed().equals(day))
            .anyMatch(
                claim ->
                    claims.stream()
                        .filter(other -> other.span().firstNamed().equals(until))
                        .anyMatch(other -> other.state().equals(claim.state())));
    long days = until.toEpochDay() - day.toEpochDay() - 1;
    if (!same) {
      return List.of("UNEXPLAINED_CHANGE " + day + " " + until);
    }
    return days > most ? List.of("SILENCE " + day + " " + until) : List.of();
  }

  private static boolean spoken(List<ControlClaim> claims, LocalDate day) {
    return claims.stream()
        .anyMatch(
            claim ->
                !day.isBefore(claim.span().firstNamed()) && !day.isAfter(claim.span().lastNamed()));
  }

  @Provide
  Arbitrary<List<ControlClaim>> claims() {
    return Claims.lists();
  }

  @Provide
  Arbitrary<LocalDate> known() {
    return Claims.days().injectNull(0.4);
  }

  private static List<Concern> silences(List<Concern> concerns) {
    return concerns.stream().filter(concern -> concern.silentDays().isPresent()).toList();
  }

  private static List<Concern> gaps(long silence, ControlClaim... claims) {
    ControlEngine engine = ControlEngine.of(List.of(claims), AdmissionRule.LATEST);
    return new GapSearch(engine, null, silence).all();
  }
}

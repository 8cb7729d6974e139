package org.chronofront.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Extent;
import org.junit.jupiter.api.Test;

class ControlStatesTest {
  @Property
  void states_stepsInAnyOrder_areWhatEachPlaceIsAskedFor(
      @ForAll("claims") List<ControlClaim> claims, @ForAll long seed) {
    ControlEngine engine = ControlEngine.of(claims, AdmissionRule.LATEST);
    Random random = new Random(seed);
    List<LocalDate> days = RandomClaims.allDays();
    for (int i = 0; i < 30; i++) {
      LocalDate day = days.get(random.nextInt(days.size()));
      LocalDate known = random.nextBoolean() ? null : days.get(random.nextInt(days.size()));
      ControlEngine fresh = ControlEngine.of(claims, AdmissionRule.LATEST);
      ControlStates states = engine.states(day, known);
      assertThat(states.day()).isEqualTo(day);
      assertThat(states.known()).isEqualTo(known);
      assertThat(states.byPlace().keySet()).containsExactlyElementsOf(engine.places());
      for (int place = 0; place < states.size(); place++) {
        Finding finding = fresh.at(states.place(place), day, known);
        assertThat(states.finding(place)).isEqualTo(finding);
        assertThat(states.of(states.place(place))).isEqualTo(finding);
        assertThat(states.byPlace()).containsEntry(states.place(place), finding);
      }
    }
  }

  /// So many claims at one place that steps skip most of them: the history, which goes through them
  /// day by day, must tell the same.
  @Property(tries = 100)
  void states_manyClaimsAtAPlace_areWhatItsHistoryTells(@ForAll long seed) {
    Random random = new Random(seed);
    LocalDate first = LocalDate.of(1969, 12, 1);
    List<ControlClaim> claims =
        Stream.generate(() -> manyDays(random, first)).limit(1 + random.nextInt(60)).toList();
    ControlEngine engine = ControlEngine.of(claims, AdmissionRule.LATEST);
    String place = claims.getFirst().placeId();
    ControlHistory history = engine.history(place, null);
    for (int i = 0; i < 50; i++) {
      LocalDate day = first.plusDays(random.nextInt(230) - 10);
      assertThat(engine.states(day, null).of(place)).isEqualTo(history.at(day));
      LocalDate next = day.plusDays(random.nextInt(4));
      assertThat(engine.states(next, null).of(place)).isEqualTo(history.at(next));
    }
  }

  private static ControlClaim manyDays(Random random, LocalDate first) {
    LocalDate day = first.plusDays(random.nextInt(200));
    LocalDate last = day.plusDays(random.nextInt(random.nextInt(4) == 0 ? 100 : 5));
    return new ControlClaim(
        "c" + random.nextLong(),
        "mayadine",
        new ControlState.Held("a" + random.nextInt(3)),
        new DateSpan(day, last, DatePrecision.RANGE),
        last,
        "paper",
        "o" + random.nextInt(3),
        List.of("x"),
        Extent.WHOLE,
        Confidence.HIGH,
        null);
  }

  @Test
  void states_stepWithinAPeriod_keepsTheFindingItself() {
    ControlEngine engine =
        ClaimBuilder.engine(
            ClaimBuilder.claim("a").held("is").on(1), ClaimBuilder.claim("b").held("gov").on(9));
    ControlStates second = engine.states(ClaimBuilder.october(2), null);
    ControlStates eighth = engine.states(ClaimBuilder.october(8), null);
    ControlStates ninth = engine.states(ClaimBuilder.october(9), null);

    assertThat(eighth.finding(0)).isSameAs(second.finding(0));
    assertThat(ninth.finding(0)).isNotEqualTo(eighth.finding(0));
    assertThat(second.finding(0).actors()).containsExactly("is");
  }

  @Test
  void of_placeWithoutClaims_isNull() {
    ControlStates states =
        ClaimBuilder.engine(ClaimBuilder.claim("a")).states(ClaimBuilder.october(2), null);

    assertThat(states.of("atlantis")).isNull();
    assertThat(states.byPlace()).doesNotContainKey("atlantis");
  }

  @Provide
  Arbitrary<List<ControlClaim>> claims() {
    return RandomClaims.lists();
  }
}

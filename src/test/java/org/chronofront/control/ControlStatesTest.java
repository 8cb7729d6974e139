package org.chronofront.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chronofront.model.ControlClaim;
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

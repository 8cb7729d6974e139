package org.chronofront.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chronofront.model.ControlState;
import org.chronofront.model.ControlState.Besieged;
import org.chronofront.model.ControlState.Contested;
import org.chronofront.model.ControlState.Held;
import org.chronofront.model.ControlState.Lost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorTreeTest {
  private final ActorTree actors = Voices.actors();

  @ParameterizedTest
  @CsvSource({
    "gov, gov",
    "army, gov",
    "squad, gov",
    "is, is",
    "stranger, stranger",
    "left, left",
    "right, left",
    "joins, left"
  })
  void top_actor_isTheTopMostParentOrTheFirstOfACircle(String actor, String top) {
    assertThat(actors.top(actor)).isEqualTo(top);
  }

  @ParameterizedTest
  @CsvSource({
    "gov, gov, true",
    "gov, squad, true",
    "squad, gov, true",
    "army, militia, false",
    "squad, militia, false",
    "is, gov, false"
  })
  void onOneSide_twoActors_whenOneBelongsToTheOther(String one, String other, boolean together) {
    assertThat(actors.onOneSide(one, other)).isEqualTo(together);
    assertThat(actors.onOneSide(other, one)).isEqualTo(together);
  }

  @Test
  void atTop_childrenOfOneParent_becomeTheParent() {
    ControlState gov = new Held("gov");
    assertThat(actors.atTop(new Held("squad"))).isEqualTo(gov);
    assertThat(actors.atTop(new Contested(List.of("army", "militia")))).isEqualTo(gov);
    assertThat(actors.atTop(new Besieged("army", "militia"))).isEqualTo(gov);
    assertThat(actors.atTop(new Lost("army"))).isEqualTo(new Lost("gov"));
    assertThat(actors.atTop(new Contested(List.of("army", "militia", "is"))))
        .isEqualTo(new Contested(List.of("gov", "is")));
    assertThat(actors.atTop(new Besieged("is", "squad"))).isEqualTo(new Besieged("is", "gov"));
  }

  /// Who leans toward the government: what serves it.
  @Test
  void serves_eachState_asInTheDecision() {
    assertThat(serves(new Held("army"))).isTrue();
    assertThat(serves(new Held("is"))).isFalse();
    assertThat(serves(new Lost("is"))).isTrue();
    assertThat(serves(new Lost("army"))).isFalse();
    assertThat(serves(new Contested(List.of("is", "army")))).isTrue();
    assertThat(serves(new Contested(List.of("is", "left")))).isFalse();
    assertThat(serves(new Besieged("is", "army"))).isTrue();
    assertThat(serves(new Besieged("army", "is"))).isTrue();
    assertThat(serves(new Besieged("left", "is"))).isFalse();
  }

  private boolean serves(ControlState state) {
    return Interest.serves(state, "gov", actors);
  }
}

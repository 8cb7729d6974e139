package org.chronofront.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.chronofront.model.ControlState;
import org.junit.jupiter.api.Test;

class StateWordsTest {
  private final StateWords words = new StateWords(id -> id.toUpperCase(Locale.ROOT));

  @Test
  void of_eachState_namesItsActors() {
    assertThat(words.of(new ControlState.Held("is"))).isEqualTo("held by IS");
    assertThat(words.of(new ControlState.Contested(List.of("sdf", "is", "gov"))))
        .isEqualTo("contested between GOV, IS and SDF");
    assertThat(words.of(new ControlState.Besieged("gov", "is")))
        .isEqualTo("held by GOV, besieged by IS");
    assertThat(words.of(new ControlState.Lost("is"))).isEqualTo("lost by IS, to whom is not said");
    assertThat(words.of(new ControlState.Held("is"), true)).isEqualTo("held by IS, in part");
  }

  @Test
  void of_dispute_namesAllSides() {
    Finding disputed =
        finding(ControlStatus.DISPUTED, new ControlState.Held("is"), new ControlState.Held("gov"));
    assertThat(words.of(disputed)).isEqualTo("sources disagree: held by IS; or held by GOV");
  }

  @Test
  void of_unknown_saysWhy() {
    assertThat(StateWords.capital(words.of(finding(ControlStatus.UNKNOWN))))
        .isEqualTo("Unknown: no claim is in force");
  }

  private static Finding finding(ControlStatus status, ControlState... states) {
    return new Finding(status, List.of(states), List.of(), List.of(), List.of(), "latest", null);
  }
}

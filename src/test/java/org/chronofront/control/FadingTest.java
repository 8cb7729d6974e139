package org.chronofront.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FadingTest {
  @Test
  void parse_daysInAnyForm_areRead() {
    for (String typed : List.of("90", " 90 ", "90 days", "90days", "90 d", "0090", "90 DAYS")) {
      assertThat(Fading.parse(typed)).as(typed).isEqualTo(new Fading(90));
    }
    assertThat(Fading.parse("1 day")).isEqualTo(new Fading(1));
    assertThat(Fading.parse("36500")).isEqualTo(new Fading(36_500));
    assertThat(Fading.parse("Never")).isSameAs(Fading.NEVER);
  }

  @Test
  void parse_anythingElse_isRefusedWithWhatCanBeWritten() {
    for (String typed :
        List.of("", "0", "-3", "1.5", "soon", "36501", "99999999999", "3 months", "days")) {
      assertThatThrownBy(() -> Fading.parse(typed))
          .as(typed)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("'" + typed + "' cannot be used, so nothing changed.")
          .hasMessageContaining("from 1 to 36500, or never");
    }
  }

  @Test
  void idAndTime_anyFading_areReadAgain() {
    for (Fading fading : List.of(new Fading(1), Fading.USUAL, Fading.NEVER)) {
      assertThat(Fading.parse(fading.id())).isEqualTo(fading);
      assertThat(Fading.parse(fading.time())).isEqualTo(fading);
    }
    assertThat(Fading.USUAL.words()).isEqualTo("fades by half in 180 days");
    assertThat(new Fading(1).words()).isEqualTo("fades by half in 1 day");
    assertThat(Fading.NEVER.words()).isEqualTo("does not fade");
  }

  @Test
  void strength_never_isWholeAtEveryAge() {
    assertThat(Fading.NEVER.strength(Integer.MAX_VALUE)).isEqualTo(1);
    assertThat(Fading.NEVER.age(0.35)).isInfinite();
  }

  @Test
  void age_ofAStrength_isWhereThatIsLeft() {
    assertThat(new Fading(30).age(0.5)).isCloseTo(30, within(1e-9));
    assertThat(new Fading(30).age(0.125)).isCloseTo(90, within(1e-9));
    assertThat(new Fading(30).age(1)).isZero();
  }
}

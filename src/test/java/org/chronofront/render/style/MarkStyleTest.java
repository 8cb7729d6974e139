package org.chronofront.render.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.chronofront.control.Fading;
import org.junit.jupiter.api.Test;

class MarkStyleTest {
  @Test
  void opacity_afterOneHalfLife_isHalfAndNeverBelowTheFaintest() {
    for (int days : new int[] {1, 30, 180, 365}) {
      Fading fading = new Fading(days);
      assertThat(MarkStyle.opacity(0, fading)).isEqualTo(1);
      assertThat(MarkStyle.opacity(days, fading)).isEqualTo(0.5);
      assertThat(MarkStyle.opacity(100L * days, fading)).isEqualTo(0.35);
    }
    assertThat(MarkStyle.opacity(100_000, Fading.NEVER)).isEqualTo(1);
  }

  @Test
  void faintestAge_isWhereTheOpacityEnds() {
    assertThat(MarkStyle.faintestAge(Fading.USUAL)).isCloseTo(272.6, within(0.1));
    assertThat(MarkStyle.opacity(272, Fading.USUAL)).isGreaterThan(0.35);
    assertThat(MarkStyle.opacity(273, Fading.USUAL)).isEqualTo(0.35);
    assertThat(MarkStyle.faintestAge(Fading.NEVER)).isInfinite();
  }
}

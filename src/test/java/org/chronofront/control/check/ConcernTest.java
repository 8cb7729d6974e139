package org.chronofront.control.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConcernTest {
  /// What a person ticked off must not hide another concern, and must be known again.
  @Test
  void key_anotherKindPlaceOrSource_isAnotherKey() {
    Concern ring = concern(ConcernKind.RELIANCE_RING, null, "a", "b");

    assertThat(concern(ConcernKind.RELIANCE_RING, null, "a", "b").key()).isEqualTo(ring.key());
    assertThat(
            List.of(
                ring.key(),
                concern(ConcernKind.RELIANCE_RING, null, "a", "c").key(),
                concern(ConcernKind.RELIANCE_RING, "hawija", "a", "b").key(),
                concern(ConcernKind.RELIANCE_RING, "mayadine", "a", "b").key(),
                concern(ConcernKind.SILENCE, null, "a", "b").key()))
        .doesNotHaveDuplicates();
  }

  private static Concern concern(ConcernKind kind, @Nullable String place, String... sources) {
    return new Concern(kind, place, null, null, List.of(), List.of(sources));
  }
}

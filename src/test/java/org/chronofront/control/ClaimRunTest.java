package org.chronofront.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.chronofront.model.ControlClaim;
import org.junit.jupiter.api.Test;

class ClaimRunTest {
  private static final ControlClaim[] CLAIMS =
      Stream.of("a", "b", "c", "d", "e")
          .map(id -> ClaimBuilder.claim(id).build())
          .toArray(ControlClaim[]::new);

  @Test
  void get_runAndWeaker_strongestFirst() {
    assertThat(ids(ClaimRun.and(CLAIMS, 3, 5, new int[] {1, 0})))
        .containsExactly("e", "d", "b", "a");
    assertThat(ids(ClaimRun.of(CLAIMS, new int[] {4, 2}))).containsExactly("e", "c");
  }

  @Test
  void get_runWithoutSome_leavesTheseOut() {
    assertThat(ids(ClaimRun.without(CLAIMS, 5, new int[] {3, 1}))).containsExactly("e", "c", "a");
    assertThat(ids(ClaimRun.without(CLAIMS, 5, new int[] {4, 3}))).containsExactly("c", "b", "a");
    assertThat(ids(ClaimRun.without(CLAIMS, 2, new int[] {1, 0}))).isEmpty();
    assertThat(ids(ClaimRun.without(CLAIMS, 2, new int[] {}))).containsExactly("b", "a");
  }

  @Test
  void list_any_cannotBeChangedAndEqualsACopy() {
    List<ControlClaim> run = ClaimRun.and(CLAIMS, 3, 5, new int[] {1});

    assertThat(run).isEqualTo(List.copyOf(run)).hasSameHashCodeAs(List.copyOf(run));
    assertThatThrownBy(() -> run.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> run.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static List<String> ids(List<ControlClaim> claims) {
    return ClaimBuilder.ids(claims);
  }
}

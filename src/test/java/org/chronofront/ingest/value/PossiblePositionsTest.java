package org.chronofront.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Each bound, from both sides.
class PossiblePositionsTest {
  @Test
  void seemSwapped_oneTellingAmongTen_isTheFewestThatAreHeard() {
    assertThat(positions(3, 27, 0).seemSwapped(0)).isTrue();
    assertThat(positions(3, 28, 0).seemSwapped(0)).isFalse();
  }

  @Test
  void seemSwapped_fewerThanThree_tellOnlyWhereThereAreNoOthers() {
    assertThat(positions(2, 1, 0).seemSwapped(0)).isFalse();
    assertThat(positions(3, 1, 0).seemSwapped(0)).isTrue();
    assertThat(positions(1, 0, 0).seemSwapped(0)).isTrue();
  }

  @Test
  void seemSwapped_asManySayTheOpposite_theFileIsRightAndThePositionsAreWrong() {
    assertThat(positions(4, 0, 4).seemSwapped(0)).isFalse();
    assertThat(positions(4, 0, 3).seemSwapped(0)).isTrue();
    assertThat(positions(4, 3, 3).seemSwapped(1)).isFalse();
    assertThat(positions(4, 3, 0).seemSwapped(4)).isFalse();
  }

  @Test
  void seemSwapped_impossibleEitherWay_saysNothing() {
    PossiblePositions possible = new PossiblePositions();
    possible.add(200, 200);

    assertThat(possible.seemSwapped(0)).isFalse();
    assertThat(possible.all()).isZero();
  }

  private static PossiblePositions positions(int onlySwapped, int eitherWay, int onlyAsGiven) {
    PossiblePositions possible = new PossiblePositions();
    for (int i = 0; i < onlySwapped; i++) {
      possible.add(120, 35);
    }
    for (int i = 0; i < eitherWay; i++) {
      possible.add(35, 40);
    }
    for (int i = 0; i < onlyAsGiven; i++) {
      possible.add(35, 120);
    }
    return possible;
  }
}

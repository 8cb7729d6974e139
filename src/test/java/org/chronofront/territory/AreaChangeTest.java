package org.chronofront.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.chronofront.model.AreaPolygon;
import org.junit.jupiter.api.Test;

class AreaChangeTest {
  /// A degree of longitude by a degree of latitude north of the equator: R² · π/180 · sin 1°.
  private static final double SQUARE = 12_363.68;

  private static final Offset<Double> LITTLE = within(1.0);

  private static AreaPolygon polygon(double[]... rings) {
    return new AreaPolygon(Arrays.stream(rings).map(AreaPolygon.Ring::new).toList());
  }

  private static double[] box(double west, double south, double east, double north) {
    return new double[] {west, south, east, south, east, north, west, north};
  }

  private static AreaChange between(AreaPolygon first, AreaPolygon second) {
    return AreaChange.between(List.of(first), List.of(second));
  }

  @Test
  void between_movedByHalf_hasGainedAndLostHalf() {
    AreaChange change = between(polygon(box(0, 0, 1, 1)), polygon(box(0.5, 0, 1.5, 1)));
    assertThat(change.before()).isCloseTo(SQUARE, LITTLE);
    assertThat(change.after()).isCloseTo(SQUARE, LITTLE);
    assertThat(change.gained()).isCloseTo(SQUARE / 2, LITTLE);
    assertThat(change.lost()).isCloseTo(SQUARE / 2, LITTLE);
    assertThat(change.isNone()).isFalse();
  }

  @Test
  void between_farNorth_isSmallerForTheSameDegrees() {
    AreaChange change = between(polygon(box(0, 0, 1, 1)), polygon(box(0, 60, 1, 61)));
    // R² · π/180 · (sin 61° − sin 60°)
    assertThat(change.after()).isCloseTo(6087.6, within(2.0));
  }

  @Test
  void between_aHoleIsFilled_gainsTheHole() {
    double[] hole = box(0.25, 0.25, 0.75, 0.75);
    AreaChange change = between(polygon(box(0, 0, 1, 1), hole), polygon(box(0, 0, 1, 1)));
    assertThat(change.before()).isCloseTo(SQUARE * 0.75, within(3.0));
    assertThat(change.gained()).isCloseTo(SQUARE / 4, within(3.0));
    assertThat(change.lost()).isZero();
  }

  @Test
  void between_partsThatOverlap_areCountedOnce() {
    AreaChange change =
        AreaChange.between(
            List.of(polygon(box(0, 0, 1, 1)), polygon(box(0.5, 0, 1.5, 1))), List.of());
    assertThat(change.before()).isCloseTo(SQUARE * 1.5, LITTLE);
    assertThat(change.lost()).isCloseTo(SQUARE * 1.5, LITTLE);
    assertThat(change.after()).isZero();
  }

  @Test
  void between_theSameLandDrawnOtherwise_isNone() {
    double[] other = {1, 1, 0, 1, 0, 0, 0.5, 0, 1, 0, 1, 1};
    assertThat(between(polygon(box(0, 0, 1, 1)), polygon(other)).isNone()).isTrue();
  }

  @Test
  void between_ringsThatCrossThemselvesOrAreNone_areMeasuredAsFarAsTheyGo() {
    double[] bow = {0, 0, 1, 1, 1, 0, 0, 1};
    AreaChange change = between(polygon(bow), polygon(new double[] {0, 0, 1, 1}));
    assertThat(change.before()).isPositive().isLessThan(SQUARE);
    assertThat(change.after()).isZero();
  }
}

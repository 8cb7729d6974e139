package org.chronofront.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatrixLayoutTest {
  @Test
  void page_smallRowsOnALargeScreen_isAHundredPlaces() {
    MatrixLayout layout = new MatrixLayout(1900, 960, MatrixLayout.SMALL, 5000, 0);

    assertThat(layout.page()).isGreaterThanOrEqualTo(100);
    assertThat(layout.seenEnd() - layout.firstSeen()).isLessThan(110);
  }

  @Test
  void scroll_beyondTheEnds_isPulledBack() {
    MatrixLayout layout = new MatrixLayout(800, 426, 20, 100, 1e9);

    assertThat(layout.scroll()).isEqualTo(1600);
    assertThat(layout.seenEnd()).isEqualTo(100);
    assertThat(layout.rowAt(425)).isEqualTo(99);
    assertThat(new MatrixLayout(800, 426, 20, 100, -5).scroll()).isZero();
    assertThat(new MatrixLayout(800, 426, 20, 3, 50).scroll()).isZero();
  }

  @Test
  void rowAt_axisAndBelowTheLast_isNone() {
    MatrixLayout layout = new MatrixLayout(800, 426, 20, 3, 0);

    assertThat(layout.rowAt(10)).isEqualTo(-1);
    assertThat(layout.rowAt(MatrixLayout.AXIS)).isZero();
    assertThat(layout.rowAt(MatrixLayout.AXIS + 61)).isEqualTo(-1);
  }

  @Test
  void showing_rowOutOfSight_scrollsNoFurtherThanItMust() {
    MatrixLayout layout = new MatrixLayout(800, 426, 20, 100, 400);

    assertThat(layout.showing(25)).as("seen already").isEqualTo(400);
    assertThat(layout.showing(10)).as("above").isEqualTo(200);
    assertThat(layout.showing(60)).as("below").isEqualTo(61 * 20 - 400);
  }
}

package org.chronofront.ui.mark;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chronofront.render.style.Theme;
import org.chronofront.ui.stage.TestStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SteadyColumnTest {
  private final Words words = new Words();
  private SteadyColumn column;

  @BeforeEach
  void show() throws Exception {
    TestStage.show(
        () -> {
          column = new SteadyColumn();
          column.getChildren().add(words);
          return new VBox(column);
        },
        300,
        200,
        Theme.LIGHT);
  }

  @Test
  void prefHeight_askedAgain_measuresNothing() {
    TestStage.doFx(
        () -> {
          column.prefHeight(200);
          int measured = words.measured;
          assertThat(column.prefHeight(200)).isEqualTo(40);
          assertThat(words.measured).isEqualTo(measured);
        });
  }

  @Test
  void prefHeight_wordsHaveChanged_isTheirs() {
    TestStage.doFx(
        () -> {
          column.prefHeight(200);
          words.area = 16_000;
          words.requestLayout();
          assertThat(column.prefHeight(200)).isEqualTo(80);
          assertThat(column.prefHeight(100)).isEqualTo(160);
        });
  }

  /// As high as its area divided by its width, as a paragraph is.
  private static final class Words extends Region {
    private double area = 8_000;
    private int measured;

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
      measured++;
      return area / (width < 0 ? 200 : width);
    }
  }
}

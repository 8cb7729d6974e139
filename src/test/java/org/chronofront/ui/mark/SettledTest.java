package org.chronofront.ui.mark;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chronofront.render.style.Theme;
import org.chronofront.ui.stage.TestStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettledTest {
  private Label words;
  private Region below;
  private Settled settled;
  private Around around;

  @BeforeEach
  void show() throws Exception {
    TestStage.show(
        () -> {
          words = WrappedLabel.of("Held by one");
          below = new Region();
          settled = new Settled(new VBox(words));
          below.setMinHeight(10);
          around = new Around(settled, below);
          return new VBox(around);
        },
        300,
        400,
        Theme.LIGHT);
    TestStage.doFx(() -> {});
  }

  @Test
  void content_otherWordsOfTheSameHeight_areShownAndNothingAroundIsLaidOut() {
    int before = around.laidOut;
    TestStage.doFx(() -> words.setText("Held by two, of three"));
    TestStage.doFx(
        () -> {
          assertThat(around.laidOut).isEqualTo(before);
          assertThat(words.getWidth()).isEqualTo(Math.ceil(words.prefWidth(-1)));
        });
  }

  @Test
  void content_wordsOfMoreLines_makeRoomAndGiveItBack() {
    double one = TestStage.onFx(settled::getHeight);
    TestStage.doFx(() -> words.setText("Held by nobody, says one. ".repeat(8)));
    TestStage.doFx(
        () -> {
          assertThat(settled.getHeight()).isGreaterThan(2 * one);
          assertThat(words.getHeight()).isEqualTo(settled.getHeight());
          assertThat(below.getLayoutY()).isEqualTo(settled.getHeight());
        });
    TestStage.doFx(() -> words.setText("Held by one"));
    TestStage.doFx(() -> assertThat(settled.getHeight()).isEqualTo(one));
  }

  @Test
  void content_growsInAColumnThatRemembersHeights_makesRoomInAllOfThem() {
    TestStage.doFx(
        () -> {
          SteadyColumn column = new SteadyColumn();
          around.getChildren().setAll(column, below);
          column.getChildren().add(settled);
        });
    TestStage.doFx(
        () -> {
          words.setText("Held by nobody, says one. ".repeat(8));
          around.requestLayout();
        });
    TestStage.doFx(
        () -> {
          assertThat(settled.getHeight()).isEqualTo(words.prefHeight(300));
          assertThat(below.getLayoutY()).isEqualTo(settled.getHeight());
        });
  }

  /// Counts how often it is laid out.
  private static final class Around extends VBox {
    private int laidOut;

    Around(Region... children) {
      super(children);
    }

    @Override
    protected void layoutChildren() {
      laidOut++;
      super.layoutChildren();
    }
  }
}

package org.chronofront.ui.mark;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.chronofront.render.style.Theme;
import org.chronofront.ui.stage.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HoverTipTest {
  private Pane picture;
  private HoverTip tip;

  @BeforeEach
  void show() throws Exception {
    TestStage.show(
        () -> {
          picture = new Pane();
          tip = new HoverTip(picture);
          return picture;
        },
        400,
        300,
        Theme.LIGHT);
  }

  @AfterEach
  void hide() {
    TestStage.doFx(tip::hide);
  }

  @Test
  void over_whatWasClicked_staysAwayUntilThePointerGoesElsewhere() throws Exception {
    over(100, 100);
    assertThat(isShowing()).isTrue();
    TestStage.doFx(() -> tip.press(at(100, 100)));
    assertThat(isShowing()).isFalse();

    over(103, 101);
    assertThat(isShowing()).as("over the answer to the click").isFalse();

    over(160, 100);
    assertThat(isShowing()).as("elsewhere").isTrue();
    TestStage.doFx(tip::hide);
    over(100, 100);
    assertThat(isShowing()).as("come back").isTrue();
  }

  private void over(double x, double y) throws Exception {
    TestStage.doFx(() -> tip.over("Mayadine", at(x, y)));
    for (int wait = 0; wait < 16 && !isShowing(); wait++) {
      Thread.sleep(50);
    }
  }

  private boolean isShowing() {
    return TestStage.onFx(tip::isShowing);
  }

  private MouseEvent at(double x, double y) {
    Point2D screen = picture.localToScreen(x, y);
    return new MouseEvent(
        MouseEvent.MOUSE_MOVED,
        x,
        y,
        screen.getX(),
        screen.getY(),
        MouseButton.NONE,
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        null);
  }
}

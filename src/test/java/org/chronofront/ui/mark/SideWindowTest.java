package org.chronofront.ui.mark;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.chronofront.render.style.Theme;
import org.chronofront.ui.stage.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class SideWindowTest {
  private final FxRobot robot = new FxRobot();
  private ListView<String> list;
  private SideWindow<VBox> window;

  @BeforeEach
  void show() throws Exception {
    Stage owner = TestStage.show(VBox::new, 300, 200, Theme.LIGHT);
    TestStage.doFx(
        () -> {
          list = new ListView<>(FXCollections.observableArrayList("one", "two"));
          window = new SideWindow<>("Beside", 400, 300, () -> new VBox(list));
          window.show(owner);
        });
  }

  @AfterEach
  void close() {
    TestStage.doFx(() -> window.close());
  }

  private boolean isShown() {
    return TestStage.onFx(() -> list.getScene().getWindow().isShowing());
  }

  @Test
  void escape_inAList_closesTheWindow() {
    robot.clickOn(list);
    assertThat(TestStage.onFx(list::isFocused)).isTrue();
    robot.push(KeyCode.ESCAPE);
    assertThat(isShown()).isFalse();
  }

  @Test
  void giveWay_overThePartThatAnswers_movesAside() throws Exception {
    Region answer = new Region();
    Stage owner =
        TestStage.show(
            () -> {
              HBox root = new HBox(new Region(), answer);
              HBox.setHgrow(root.getChildren().getFirst(), Priority.ALWAYS);
              answer.setMinWidth(300);
              return root;
            },
            1000,
            700,
            Theme.LIGHT);
    TestStage.doFx(
        () -> {
          window.close();
          window = new SideWindow<>("Beside", 900, 300, () -> new VBox(list)).keepInSight(answer);
          window.show(owner);
        });
    assertThat(right()).as("at first").isLessThanOrEqualTo(700);

    TestStage.doFx(() -> list.getScene().getWindow().setX(300));
    assertThat(right()).isGreaterThan(700);
    TestStage.doFx(window::giveWay);
    assertThat(right()).isLessThanOrEqualTo(700);
  }

  private double right() {
    return TestStage.onFx(
        () -> list.getScene().getWindow().getX() + list.getScene().getWindow().getWidth());
  }
}

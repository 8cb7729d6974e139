package org.chronofront.ui.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
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
import org.testfx.util.WaitForAsyncUtils;

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
  void escape_onButtonsOfMenusAndChoices_closesTheWindow() {
    for (Control control :
        List.of(new MenuButton("Rule", null, new MenuItem("one")), new ComboBox<String>())) {
      TestStage.doFx(
          () -> {
            Stage beside = (Stage) list.getScene().getWindow();
            ((VBox) list.getParent()).getChildren().add(control);
            beside.show();
            control.requestFocus();
          });
      assertThat(TestStage.onFx(control::isFocused)).isTrue();
      robot.push(KeyCode.ESCAPE);
      assertThat(isShown()).as(control.getClass().getSimpleName()).isFalse();
    }
  }

  @Test
  void escape_whileATooltipShows_closesTheWindowToo() {
    Tooltip tip = new Tooltip("words");
    TestStage.doFx(
        () -> {
          EscapeKey.goesThroughTooltips();
          list.requestFocus();
          tip.show(list, 50, 50);
        });
    assertThat(TestStage.onFx(tip::isShowing)).isTrue();
    robot.push(KeyCode.ESCAPE);
    assertThat(isShown()).isFalse();
    assertThat(TestStage.onFx(tip::isShowing)).isFalse();
  }

  @Test
  void giveWay_overThePartThatAnswers_movesAside() throws Exception {
    showBeside(300, 900);
    assertThat(right()).as("at first").isLessThanOrEqualTo(700);

    TestStage.doFx(() -> list.getScene().getWindow().setX(300));
    assertThat(right()).isGreaterThan(700);
    TestStage.doFx(window::giveWay);
    assertThat(right()).isLessThanOrEqualTo(700);
  }

  @Test
  void owner_madeNarrower_theWindowLeavesThePartThatAnswersUntilItIsPutElsewhere()
      throws Exception {
    Stage owner = showBeside(200, 790);
    assertThat(right()).as("at first").isEqualTo(790);

    TestStage.doFx(() -> owner.setWidth(900));
    await(() -> right() <= 700);
    TestStage.doFx(
        () -> {
          list.getScene().getWindow().setX(150);
          owner.setWidth(1000);
        });
    WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
    assertThat(TestStage.onFx(() -> list.getScene().getWindow().getX())).isEqualTo(150);
  }

  /// A window of 1000 by 700 whose right part answers, and one beside that keeps it in sight.
  private Stage showBeside(double answerWidth, double width) throws Exception {
    Region answer = new Region();
    Stage owner =
        TestStage.show(
            () -> {
              HBox root = new HBox(new Region(), answer);
              HBox.setHgrow(root.getChildren().getFirst(), Priority.ALWAYS);
              answer.setMinWidth(answerWidth);
              return root;
            },
            1000,
            700,
            Theme.LIGHT);
    TestStage.doFx(
        () -> {
          window.close();
          window = new SideWindow<>("Beside", width, 300, () -> new VBox(list)).keepInSight(answer);
          window.show(owner);
        });
    return owner;
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
  }

  private double right() {
    return TestStage.onFx(
        () -> list.getScene().getWindow().getX() + list.getScene().getWindow().getWidth());
  }
}

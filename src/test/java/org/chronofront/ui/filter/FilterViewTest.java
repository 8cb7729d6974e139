package org.chronofront.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.EventKind;
import org.chronofront.render.style.Theme;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.stage.BundledLibrary;
import org.chronofront.ui.stage.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class FilterViewTest {
  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private OpenLibrary library;
  private Session session;
  private FilterView view;

  @BeforeEach
  void open() {
    library = BundledLibrary.in(folder);
    session = BundledLibrary.session(library);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void click_kind_hidesItAndSaysHowMany() throws Exception {
    show(232, Theme.LIGHT);
    robot.clickOn(check(0));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(session.filterProperty().get().hiddenKinds()).containsExactly(EventKind.BATTLE);
    int hidden = session.shown().get().events().hiddenByKind();
    Label summary = (Label) view.lookup(".summary");
    assertThat(summary.getText()).startsWith(hidden + " of ").endsWith("events hidden by filters");

    robot.clickOn("#clear-kinds");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(session.filterProperty().get().isEmpty()).isTrue();
    assertThat(summary.isVisible() && summary.getParent().isVisible()).isFalse();
  }

  @Test
  void keys_downSpaceAndO_workWithoutMouse() throws Exception {
    show(232, Theme.LIGHT);
    TestStage.doFx(() -> check(0).requestFocus());
    robot.type(KeyCode.DOWN);
    robot.type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(session.filterProperty().get().hiddenKinds()).containsExactly(EventKind.BOMBARDMENT);

    robot.type(KeyCode.O);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(session.filterProperty().get().hiddenKinds())
        .doesNotContain(EventKind.BOMBARDMENT)
        .contains(EventKind.BATTLE);
  }

  @ParameterizedTest
  @CsvSource({"180,LIGHT", "232,LIGHT", "360,LIGHT", "232,DARK"})
  void picture_eachWidth_fits(int width, Theme theme) throws Exception {
    session.themeProperty().set(theme);
    show(width, theme);
    TestStage.doFx(
        () -> {
          session
              .filterProperty()
              .set(
                  session
                      .filterProperty()
                      .get()
                      .withKind(EventKind.STATEMENT, true)
                      .withActor("syrian-arab-army", true));
          check(2).requestFocus();
        });
    ScrollPane scroll = (ScrollPane) view.lookup(".scroll-pane");
    String name = "filter/filters-" + width + "-" + theme.name().toLowerCase(Locale.ROOT);
    TestStage.picture(scroll.getContent(), 2, theme, name);
    assertThat(scroll.getContent().getLayoutBounds().getWidth())
        .isLessThanOrEqualTo(scroll.getViewportBounds().getWidth());
  }

  @Test
  void filters_whoseCountsChangeWithEachStep_areKeptAsNoPicture() throws Exception {
    show(240, Theme.LIGHT);
    assertThat(view.lookup(".viewport").isCache()).isFalse();
  }

  private CheckBox check(int index) {
    return (CheckBox) view.lookupAll(".check-box").toArray()[index];
  }

  private void show(int width, Theme theme) throws Exception {
    TestStage.show(() -> view = new FilterView(session), width, 800, theme);
  }
}

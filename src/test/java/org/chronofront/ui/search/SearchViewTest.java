package org.chronofront.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.chronofront.index.EventFilter;
import org.chronofront.library.OpenLibrary;
import org.chronofront.render.style.Theme;
import org.chronofront.ui.session.Selection;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.stage.BundledLibrary;
import org.chronofront.ui.stage.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class SearchViewTest {
  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private OpenLibrary library;
  private Session session;
  private SearchView view;

  @BeforeEach
  void open() {
    library = BundledLibrary.in(folder);
    session = BundledLibrary.session(library);
  }

  @AfterEach
  void close() {
    TestStage.doFx(() -> view.popup().hide());
    library.close();
  }

  @Test
  void shiftEnter_onAPlace_asksWhyAtOnceAndEnterOnThePickedOneToo() throws Exception {
    show(Theme.LIGHT);
    search("mayadine");
    robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(session.selectionProperty().get()).isEqualTo(Selection.place("mayadine"));
    assertThat(session.questions().openProperty().get()).isTrue();
    assertThat(view.popup().isShowing()).isFalse();

    TestStage.doFx(() -> session.questions().openProperty().set(false));
    search("mayadine");
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(session.questions().openProperty().get()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mayadine", "Mayādīn", "الميادين"})
  void enter_nameInAnyScript_selectsPlace(String typed) throws Exception {
    show(Theme.LIGHT);
    search(typed);
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(session.selectionProperty().get()).isEqualTo(Selection.place("mayadine"));
    assertThat(view.popup().isShowing()).isFalse();
  }

  @Test
  void type_nothingFound_saysSo() throws Exception {
    show(Theme.LIGHT);
    search("zzzz");

    assertThat(view.hits().current()).isEmpty();
    assertThat(view.hits().lookupAll(".label"))
        .extracting(node -> ((Label) node).getText())
        .containsExactly("Nothing found for “zzzz”");
    TestStage.picture(view.popup().getScene().getRoot(), 2, Theme.LIGHT, "search/nothing");
  }

  @Test
  void escape_hitsShown_closesThemThenClears() throws Exception {
    show(Theme.LIGHT);
    search("mayadine");
    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(view.popup().isShowing()).isFalse();
    assertThat(view.field().getText()).isEqualTo("mayadine");

    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(view.field().getText()).isEmpty();
  }

  @Test
  void down_movesToNextHit() throws Exception {
    show(Theme.LIGHT);
    search("mayadine");
    String first = view.hits().current().orElseThrow().id();
    robot.type(KeyCode.DOWN);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(view.hits().current().orElseThrow().id()).isNotEqualTo(first);
  }

  @Test
  void choose_actor_showsItAloneAndAgainAll() throws Exception {
    show(Theme.LIGHT);
    search("daech");
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(session.filterProperty().get().hiddenActors())
        .contains("syrian-government", "russia")
        .doesNotContain("is");

    search("daech");
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(session.filterProperty().get()).isEqualTo(EventFilter.NONE);
  }

  @Test
  void hit_arabicName_runsRightToLeft() throws Exception {
    show(Theme.LIGHT);
    search("mayadine");

    assertThat(view.hits().lookupAll(".label"))
        .filteredOn(node -> node instanceof Label label && label.getText().equals("الميادين"))
        .isNotEmpty()
        .allMatch(node -> node.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT);
  }

  @Test
  void hit_excerpt_hasMatchInBold() throws Exception {
    show(Theme.LIGHT);
    search("percée");

    assertThat(view.hits().lookupAll(".match"))
        .extracting(node -> ((Text) node).getText())
        .contains("percée");
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void picture_hits_fitTheWindow(Theme theme) throws Exception {
    session.themeProperty().set(theme);
    Stage stage = show(theme);
    for (String typed : new String[] {"mayad", "is", "الم", "russ"}) {
      search(typed);
      TestStage.picture(
          view.popup().getScene().getRoot(), 2, theme, "search/" + typed + "-" + theme);
      assertThat(view.popup().getX()).isGreaterThanOrEqualTo(stage.getX());
      assertThat(view.hits().getWidth()).isLessThanOrEqualTo(440.5);
      assertThat(view.popup().getY() + view.hits().getHeight())
          .isLessThanOrEqualTo(stage.getY() + stage.getHeight());
    }
    TestStage.picture(view, 2, theme, "search/field-" + theme);
  }

  private Stage show(Theme theme) throws Exception {
    Stage stage =
        TestStage.show(
            () -> {
              view = new SearchView(session, Runnable::run, Runnable::run);
              view.setMaxSize(280, 32);
              return new StackPane(view) {
                {
                  setAlignment(javafx.geometry.Pos.TOP_LEFT);
                }
              };
            },
            800,
            600,
            theme);
    TestStage.doFx(view::focus);
    return stage;
  }

  private void search(String typed) throws Exception {
    TestStage.doFx(
        () -> {
          view.focus();
          view.field().clear();
          view.field().setText(typed);
        });
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, view.popup().showingProperty());
    WaitForAsyncUtils.waitForFxEvents();
  }
}

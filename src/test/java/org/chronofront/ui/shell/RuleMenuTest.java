package org.chronofront.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.chronofront.control.RuleChoice;
import org.chronofront.control.RuleChoice.Kind;
import org.chronofront.control.RuleChoice.Level;
import org.chronofront.library.OpenLibrary;
import org.chronofront.render.style.Theme;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.shell.RuleModel.Voice;
import org.chronofront.ui.stage.BundledLibrary;
import org.chronofront.ui.stage.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class RuleMenuTest {
  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private OpenLibrary library;
  private Session session;
  private RuleModel model;

  @BeforeEach
  void open() {
    library = BundledLibrary.in(folder);
    session = BundledLibrary.session(library);
    model = new RuleModel(session);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void brief_atFirst_isTheLatest() {
    assertThat(model.brief()).isEqualTo("Rule: latest");
  }

  @Test
  void tick_anOutlet_looksThroughAllItsSources() {
    model.choose(RuleChoice.LATEST.with(Kind.CAUTIOUS));
    model.tick(voice("AFP"), true);

    assertThat(model.brief()).isEqualTo("Rule: cautious · as AFP tells it");
    assertThat(session.ruleProperty().get().lens()).isEqualTo(voice("AFP").sources());
    assertThat(model.isTicked(voice("AFP"))).isTrue();
    assertThat(model.isTicked(voice("SOHR"))).isFalse();
  }

  @Test
  void tick_twoOutlets_areCounted() {
    model.tick(voice("AFP"), true);
    model.tick(voice("SOHR"), true);
    model.choose(model.choice().at(Level.PARENT));

    assertThat(model.brief()).isEqualTo("Rule: latest · as 2 outlets tell it · parents");
    assertThat(model.full()).contains("AFP", "SOHR", "at the level of parents");
  }

  @Test
  void tick_theLastOneOff_letsAllSourcesCount() {
    model.tick(voice("AFP"), true);
    model.tick(voice("AFP"), false);

    assertThat(session.ruleProperty().get()).isEqualTo(RuleChoice.LATEST);
  }

  @Test
  void voices_partOfAName_inAnyCase() {
    assertThat(model.voices("soh")).extracting(Voice::outlet).contains("SOHR");
    assertThat(model.voices("no such outlet")).isEmpty();
  }

  @Test
  void keyboard_opensChoosesAndCloses() throws Exception {
    RuleMenu menu = show();
    robot.push(KeyCode.SPACE);
    assertThat(menu.popup().isShowing()).isTrue();
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN);

    assertThat(session.ruleProperty().get().kind()).isEqualTo(Kind.CAUTIOUS);
    assertThat(menu.button().getText()).isEqualTo("Rule: cautious");
    assertThat(menu.button().getPseudoClassStates()).contains(Styles.ACTIVE);
    robot.push(KeyCode.ESCAPE);
    assertThat(menu.popup().isShowing()).isFalse();
  }

  @Test
  void outlet_ticked_countsAtOnceAndAllSourcesTakesItBack() throws Exception {
    RuleMenu menu = show();
    robot.push(KeyCode.SPACE);
    CheckBox box =
        nodes(menu).stream()
            .filter(node -> node instanceof CheckBox check && check.getText().equals("SOHR"))
            .map(CheckBox.class::cast)
            .findFirst()
            .orElseThrow();
    TestStage.doFx(box::fire);
    assertThat(menu.button().getText()).isEqualTo("Rule: latest · as SOHR tells it");

    TestStage.doFx(radio(menu, "All sources")::fire);
    assertThat(box.isSelected()).isFalse();
    assertThat(session.ruleProperty().get()).isEqualTo(RuleChoice.LATEST);
  }

  private RuleMenu show() throws Exception {
    RuleMenu menu = TestStage.onFx(() -> new RuleMenu(session));
    TestStage.show(() -> new StackPane(menu.button()), 800, 600, Theme.LIGHT);
    TestStage.doFx(() -> menu.button().requestFocus());
    return menu;
  }

  private static RadioButton radio(RuleMenu menu, String text) {
    return nodes(menu).stream()
        .filter(node -> node instanceof RadioButton radio && radio.getText().equals(text))
        .map(RadioButton.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<Node> nodes(RuleMenu menu) {
    return TestStage.onFx(() -> List.copyOf(menu.popup().getContent().getFirst().lookupAll("*")));
  }

  private Voice voice(String outlet) {
    return model.voices(outlet).stream()
        .filter(voice -> voice.outlet().equals(outlet))
        .findFirst()
        .orElseThrow();
  }
}

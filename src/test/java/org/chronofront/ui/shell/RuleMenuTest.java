package org.chronofront.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.chronofront.control.Fading;
import org.chronofront.control.RuleChoice;
import org.chronofront.control.RuleChoice.Kind;
import org.chronofront.control.RuleChoice.Level;
import org.chronofront.library.OpenLibrary;
import org.chronofront.library.Voice;
import org.chronofront.render.style.Theme;
import org.chronofront.ui.session.Session;
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

  @Test
  void halfLife_typed_countsAtOnceAndTheButtonsFollow() throws Exception {
    RuleMenu menu = show();
    robot.push(KeyCode.SPACE);
    assertThat(field(menu).getText()).isEqualTo("180 days");
    assertThat(pressed(menu)).containsExactly("180 days");

    type(menu, "30");
    robot.push(KeyCode.ENTER);

    assertThat(session.fadingProperty().get()).isEqualTo(new Fading(30));
    assertThat(field(menu).getText()).isEqualTo("30 days");
    assertThat(pressed(menu)).containsExactly("30 days");
    assertThat(menu.button().getPseudoClassStates()).contains(Styles.ACTIVE);
    assertThat(menu.button().getTooltip().getText()).contains("fades by half in 30 days");
    assertThat(session.ruleProperty().get()).isEqualTo(RuleChoice.LATEST);
    type(menu, "45");
    robot.push(KeyCode.TAB);
    assertThat(session.fadingProperty().get()).as("left the field").isEqualTo(new Fading(45));
    assertThat(pressed(menu)).isEmpty();
  }

  @Test
  void halfLife_typedBadly_isSaidAndChangesNothing() throws Exception {
    RuleMenu menu = show();
    robot.push(KeyCode.SPACE);

    type(menu, "soon");
    robot.push(KeyCode.ENTER);

    assertThat(session.fadingProperty().get()).isEqualTo(Fading.USUAL);
    assertThat(problem(menu)).startsWith("'soon' cannot be used, so nothing changed.");
    assertThat(field(menu).getText()).isEqualTo("soon");
    type(menu, "never");
    assertThat(problem(menu)).isEmpty();
    robot.push(KeyCode.ENTER);
    assertThat(session.fadingProperty().get()).isEqualTo(Fading.NEVER);
  }

  @Test
  void halfLife_button_isTakenAndEscapeGivesUpWhatWasTyped() throws Exception {
    RuleMenu menu = show();
    robot.push(KeyCode.SPACE);
    TestStage.doFx(button(menu, "365 days")::fire);
    assertThat(session.fadingProperty().get()).isEqualTo(new Fading(365));
    TestStage.doFx(button(menu, "365 days")::fire);
    assertThat(pressed(menu)).as("fired again it stays").containsExactly("365 days");

    type(menu, "7");
    robot.push(KeyCode.ESCAPE);

    assertThat(menu.popup().isShowing()).isFalse();
    assertThat(session.fadingProperty().get()).isEqualTo(new Fading(365));
  }

  @Test
  void halfLife_typedAndPanelClosedElsewhere_isTaken() throws Exception {
    RuleMenu menu = show();
    robot.push(KeyCode.SPACE);
    type(menu, "7 days");
    TestStage.doFx(menu.popup()::hide);

    assertThat(session.fadingProperty().get()).isEqualTo(new Fading(7));
  }

  private void type(RuleMenu menu, String text) {
    TestStage.doFx(
        () -> {
          field(menu).requestFocus();
          field(menu).setText(text);
        });
  }

  private static TextField field(RuleMenu menu) {
    return nodes(menu).stream()
        .filter(node -> "half-life".equals(node.getId()))
        .map(TextField.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static ToggleButton button(RuleMenu menu, String text) {
    return buttons(menu).stream()
        .filter(button -> button.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> pressed(RuleMenu menu) {
    return buttons(menu).stream()
        .filter(ToggleButton::isSelected)
        .map(ToggleButton::getText)
        .toList();
  }

  private static List<ToggleButton> buttons(RuleMenu menu) {
    return nodes(menu).stream()
        .filter(node -> node.getStyleClass().contains("half-life"))
        .map(ToggleButton.class::cast)
        .toList();
  }

  private static String problem(RuleMenu menu) {
    return nodes(menu).stream()
        .filter(node -> node.getStyleClass().contains("problem"))
        .map(node -> ((Label) node).getText())
        .findFirst()
        .orElseThrow();
  }

  private RuleMenu show() throws Exception {
    RuleMenu[] menu = new RuleMenu[1];
    TestStage.show(
        () -> {
          menu[0] = new RuleMenu(session);
          return new StackPane(menu[0].button());
        },
        800,
        600,
        Theme.LIGHT);
    TestStage.doFx(() -> menu[0].button().requestFocus());
    return menu[0];
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

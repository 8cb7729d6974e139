package org.chronofront.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chronofront.control.Fading;
import org.chronofront.ui.mark.WrappedLabel;

/// In how many days evidence fades by half: typed, or one of a few on buttons. Enter, or leaving
/// the field, takes what was typed; what cannot be read stays, with a sentence below.
final class FadingChoice extends VBox {
  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

  private final RuleModel model;
  private final TextField field = new TextField();
  private final Label problem = WrappedLabel.of("", "problem");
  private final List<ToggleButton> buttons = new ArrayList<>();

  FadingChoice(RuleModel model) {
    super(6);
    this.model = model;
    Label by = new Label("Older evidence fades by half in");
    by.getStyleClass().add("strong");
    by.setLabelFor(field);
    field.setId("half-life");
    field.setAccessibleText("Days in which evidence fades by half, or never");
    field.setPrefColumnCount(7);
    field.setOnAction(_ -> take());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.textProperty().subscribe((_, _) -> say(""));
    field
        .focusedProperty()
        .subscribe(
            (_, focused) -> {
              if (!focused) {
                take();
              }
            });
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    problem.visibleProperty().bind(problem.managedProperty());
    HBox typed = new HBox(8, by, field);
    typed.setAlignment(Pos.BASELINE_LEFT);
    HBox.setHgrow(field, Priority.ALWAYS);
    getChildren().setAll(typed, choices(), problem);
    update();
  }

  private HBox choices() {
    ToggleGroup group = new ToggleGroup();
    for (Fading each : RuleModel.FADINGS) {
      ToggleButton button = new ToggleButton(each.time());
      button.setUserData(each);
      button.setToggleGroup(group);
      button.getStyleClass().addAll("half-life", "small");
      button.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(button, Priority.ALWAYS);
      button.setAccessibleText("Evidence " + each.words());
      button.setOnAction(_ -> choose(each));
      buttons.add(button);
    }
    buttons.getFirst().getStyleClass().add("left-pill");
    buttons.getLast().getStyleClass().add("right-pill");
    buttons.subList(1, buttons.size() - 1).forEach(one -> one.getStyleClass().add("center-pill"));
    return new HBox(buttons.toArray(ToggleButton[]::new));
  }

  /// Shows what is in force, in place of whatever was typed.
  void update() {
    Fading now = model.fading();
    field.setText(now.time());
    buttons.forEach(button -> button.setSelected(now.equals(button.getUserData())));
    say("");
  }

  /// Takes what was typed, if anything was.
  void take() {
    if (field.getText().equals(model.fading().time())) {
      return;
    }
    String refused = model.fade(field.getText());
    if (refused.isEmpty()) {
      update();
      field.selectAll();
    } else {
      say(refused);
    }
  }

  private void choose(Fading fading) {
    model.fade(fading.id());
    update();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      update();
    }
  }

  private void say(String sentence) {
    problem.setText(sentence);
    field.pseudoClassStateChanged(DANGER, !sentence.isEmpty());
    field.setAccessibleHelp(sentence);
  }
}

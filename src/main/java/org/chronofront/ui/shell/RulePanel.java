package org.chronofront.ui.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chronofront.control.RuleChoice;
import org.chronofront.control.StateWords;
import org.chronofront.library.Voice;
import org.chronofront.ui.mark.SafeLines;

/// The three rules, each with what it does; the level of actors; how evidence fades; the lens,
/// outlet by outlet.
final class RulePanel {
  static final double WIDTH = 380;

  /// With more outlets than this there is a field to find one.
  private static final int FEW = 8;

  /// No more outlets than this are listed; the field finds the others.
  private static final int MOST = 60;

  private static final double SCROLL_HEIGHT = 190;

  private final RuleModel model;
  private final Map<RuleChoice.Kind, RadioButton> kinds = new EnumMap<>(RuleChoice.Kind.class);
  private final CheckBox parents = new CheckBox("Count an actor as its top-most parent");
  private final RadioButton all = new RadioButton("All sources");
  private final TextField filter = new TextField();
  private final FadingChoice fading;
  private final VBox voices = new VBox(4);
  private final VBox node = new VBox(8);
  private List<Voice> listed = List.of();

  RulePanel(RuleModel model) {
    this.model = model;
    this.fading = new FadingChoice(model);
    node.getStyleClass().add("rule-panel");
    node.setPrefWidth(WIDTH);
    node.getChildren().add(heading("Which claims count"));
    ToggleGroup group = new ToggleGroup();
    for (RuleChoice.Kind kind : RuleChoice.Kind.values()) {
      node.getChildren().add(rule(kind, group));
    }
    parents.setOnAction(
        _ ->
            model.choose(
                model
                    .choice()
                    .at(parents.isSelected() ? RuleChoice.Level.PARENT : RuleChoice.Level.ACTOR)));
    all.setOnAction(_ -> model.allSources());
    filter.setPromptText("Find an outlet");
    filter.setAccessibleText("Find an outlet among the sources");
    filter.textProperty().addListener(_ -> list());
    boolean many = model.voices("").size() > FEW;
    filter.setVisible(many);
    filter.setManaged(many);
    ScrollPane scroll = new ScrollPane(voices);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMaxHeight(SCROLL_HEIGHT);
    node.getChildren()
        .addAll(
            heading("Level of actors"),
            parents,
            fading,
            heading("Through whose eyes"),
            all,
            filter,
            scroll);
    list();
  }

  Node node() {
    return node;
  }

  /// Shows the choice in force.
  void update() {
    RuleChoice choice = model.choice();
    kinds.forEach((kind, radio) -> radio.setSelected(kind == choice.kind()));
    parents.setSelected(choice.level() == RuleChoice.Level.PARENT);
    all.setSelected(choice.lens().isEmpty());
    fading.update();
    for (int i = 0; i < listed.size(); i++) {
      if (voices.getChildren().get(i) instanceof CheckBox box) {
        box.setSelected(model.isTicked(listed.get(i)));
      }
    }
  }

  /// Takes what stands in a field: nobody types there any more.
  void close() {
    fading.take();
  }

  /// Puts the keyboard on the rule in force.
  void focus() {
    RadioButton chosen = kinds.get(model.choice().kind());
    if (chosen != null) {
      chosen.requestFocus();
    }
  }

  private Node rule(RuleChoice.Kind kind, ToggleGroup group) {
    RadioButton radio = new RadioButton(StateWords.capital(kind.id()));
    radio.setToggleGroup(group);
    radio.setAccessibleHelp(RuleModel.sentence(kind));
    radio
        .selectedProperty()
        .subscribe(
            (_, now) -> {
              if (now && model.choice().kind() != kind) {
                model.choose(model.choice().with(kind));
              }
            });
    kinds.put(kind, radio);
    Label sentence = new Label(RuleModel.sentence(kind));
    sentence.getStyleClass().addAll("quiet", "rule-sentence");
    SafeLines.wrap(sentence, WIDTH - 56);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    return new VBox(2, radio, sentence);
  }

  private void list() {
    List<Voice> found = model.voices(filter.getText());
    listed = found.subList(0, Math.min(MOST, found.size()));
    List<Node> rows = new ArrayList<>();
    for (Voice voice : listed) {
      CheckBox box = new CheckBox(voice.outlet());
      box.setMnemonicParsing(false);
      box.setOnAction(_ -> model.tick(voice, box.isSelected()));
      rows.add(box);
    }
    if (found.isEmpty() || found.size() > MOST) {
      Label more =
          new Label(
              found.isEmpty()
                  ? "No outlet has this in its name."
                  : (found.size() - MOST) + " more; type a part of the name to find one.");
      more.getStyleClass().add("quiet");
      rows.add(more);
    }
    voices.getChildren().setAll(rows);
    update();
  }

  private static Label heading(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("strong");
    return label;
  }
}

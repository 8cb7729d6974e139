package org.chronofront.ui.compare;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chronofront.time.DateInput;
import org.chronofront.time.DateReading;
import org.chronofront.time.DayText;
import org.chronofront.ui.mark.SafeLines;
import org.jspecify.annotations.Nullable;

/// What one side is: its day, rule and knowledge day, each of which can be typed or chosen. FX
/// thread.
final class SidePicker extends VBox {
  /// A field that shows "28 Sep 2017" whole.
  private static final double DAY_WIDTH = 116;

  /// What the parts want in one line; in a narrower window they stand in two.
  private static final double ONE_LINE = 530;

  private final ObjectProperty<Side> side;
  private final TextField day = new TextField();
  private final TextField known = new TextField();
  private final Label problem = new Label();

  /// @param letter "A" or "B"
  SidePicker(String letter, ObjectProperty<Side> side, CompareModel model) {
    this.side = side;
    Label name = new Label(letter);
    name.getStyleClass().add("side-letter");
    Label knownLabel = new Label("known on");
    knownLabel.setLabelFor(known);
    knownLabel.getStyleClass().add("quiet");
    field(day, "Day of side " + letter, this::takeDay);
    field(known, "Knowledge day of side " + letter, this::takeKnown);
    day.setId("day-" + letter);
    known.setId("known-" + letter);
    known.setPromptText("everything");
    known.setTooltip(
        new Tooltip("Leave out what was reported after this day; empty for all that is known"));
    MenuButton rule = new SideRule(letter, side, model.library().catalog()).button();
    HBox knownPart = new HBox(knownLabel, known);
    knownPart.getStyleClass().add("side-line");
    FlowPane line = new FlowPane(name, day, rule, knownPart);
    line.getStyleClass().add("side-line");
    line.setPrefWrapLength(ONE_LINE);
    for (Region part : new Region[] {name, rule, knownLabel}) {
      part.setMinWidth(Region.USE_PREF_SIZE);
    }
    problem.getStyleClass().add("problem");
    SafeLines.wrap(problem);
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    getChildren().setAll(line, problem);
    getStyleClass().add("side-picker");
    side.subscribe(_ -> show());
  }

  private static void field(TextField field, String spoken, Runnable take) {
    field.setPrefColumnCount(11);
    field.setMinWidth(DAY_WIDTH);
    field.setAccessibleText(spoken);
    field.setOnAction(_ -> take.run());
    field
        .focusedProperty()
        .subscribe(
            (was, is) -> {
              if (was && !is) {
                take.run();
              }
            });
  }

  private void show() {
    LocalDate until = side.get().known();
    day.setText(DayText.brief(side.get().day()));
    known.setText(until == null ? "" : DayText.brief(until));
    problem.setText("");
  }

  private void takeDay() {
    take(day, typed -> side.set(side.get().on(typed)), side.get().day());
  }

  private void takeKnown() {
    if (known.getText().isBlank()) {
      side.set(side.get().knownOn(null));
      problem.setText("");
      return;
    }
    take(known, typed -> side.set(side.get().knownOn(typed)), side.get().known());
  }

  private void take(TextField field, Consumer<LocalDate> taken, @Nullable LocalDate now) {
    if (now != null && field.getText().equals(DayText.brief(now))) {
      problem.setText("");
      return;
    }
    switch (DateInput.parse(field.getText())) {
      case DateReading.Understood understood -> {
        taken.accept(understood.span().lastNamed());
        show();
      }
      case DateReading.Refused refused -> problem.setText(refused.sentence());
    }
  }

  String problem() {
    return problem.getText();
  }
}

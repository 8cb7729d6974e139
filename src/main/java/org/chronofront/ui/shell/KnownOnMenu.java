package org.chronofront.ui.shell;

import java.time.LocalDate;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.chronofront.time.DateInput;
import org.chronofront.time.DateReading;
import org.chronofront.time.DayText;
import org.chronofront.ui.mark.SafeLines;
import org.chronofront.ui.session.Session;

/// The second clock: control as it was known on a day, or as it is known now.
final class KnownOnMenu {
  private final Session session;
  private final MenuButton button = new MenuButton();
  private final TextField typed = new TextField();
  private final Label problem = new Label();

  /// @param compare compares what was known then with what is known now
  KnownOnMenu(Session session, Runnable compare) {
    this.session = session;
    MenuItem everything = new MenuItem("All that is known");
    everything.setOnAction(_ -> session.knownProperty().set(null));
    MenuItem shownDay = new MenuItem("As known on the day shown");
    shownDay.setOnAction(_ -> session.knownProperty().set(session.dayProperty().get()));
    button.getItems().setAll(everything, shownDay, new SeparatorMenuItem(), typedDay());
    MenuItem comparing = new MenuItem("Compare known then with known now…");
    comparing.setOnAction(_ -> compare.run());
    button.getItems().addAll(new SeparatorMenuItem(), comparing);
    button.setTooltip(
        new Tooltip(
            "Leave out every claim that was reported after a day, to see what was known then"));
    session.knownProperty().addListener(_ -> update());
    update();
  }

  MenuButton button() {
    return button;
  }

  private CustomMenuItem typedDay() {
    typed.setPromptText("another day: 3/10/2017");
    typed.setPrefColumnCount(20);
    typed.setAccessibleText("Known on this day");
    typed.setOnAction(_ -> take());
    problem.getStyleClass().add("problem");
    SafeLines.wrap(problem, 220);
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    CustomMenuItem item = new CustomMenuItem(new VBox(4, typed, problem), false);
    item.getStyleClass().add("known-on-typed");
    return item;
  }

  private void take() {
    switch (DateInput.parse(typed.getText())) {
      case DateReading.Understood understood -> {
        session.knownProperty().set(understood.span().lastNamed());
        problem.setText("");
        button.hide();
      }
      case DateReading.Refused refused -> problem.setText(refused.sentence());
    }
  }

  private void update() {
    LocalDate known = session.knownProperty().get();
    button.setText(known == null ? "Known: everything" : "Known on " + DayText.brief(known));
    button.pseudoClassStateChanged(Styles.ACTIVE, known != null);
  }
}

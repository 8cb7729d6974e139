package org.chronofront.ui.events;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chronofront.ui.fx.FxThread;
import org.chronofront.ui.fx.Repaint;
import org.chronofront.ui.mark.SafeLines;
import org.chronofront.ui.session.Session;

/// The list of events: what is chosen above, the table below. Follows the session; a row that is
/// picked is picked in all views. FX thread.
public final class EventListView extends VBox {
  private final EventListModel model;
  private final EventTable table;
  private final Map<EventChoice, ToggleButton> choices = new EnumMap<>(EventChoice.class);
  private final Label problem = new Label();
  private final Repaint refresh = new Repaint(this::refresh);

  /// A list of the session's events.
  ///
  /// @param background reads words
  public EventListView(Session session, Executor background) {
    this(session, background, FxThread::later);
  }

  EventListView(Session session, Executor background, Executor fx) {
    this.model = new EventListModel(session, background, fx, this::arrived);
    this.table = new EventTable(session, model);
    getStyleClass().add("event-list");
    getStylesheets()
        .add(
            Objects.requireNonNull(EventListView.class.getResource("events.css"), "events.css")
                .toExternalForm());
    problem.getStyleClass().add("problem");
    SafeLines.wrap(problem);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().setAll(choices(), problem, table);
    session.shown().addListener(_ -> refresh.request());
    session.selectionProperty().addListener(_ -> table.showSelection());
    model.newestFirstProperty().addListener(_ -> refresh());
    model.choiceProperty().addListener(_ -> refresh());
    refresh();
  }

  /// Shows another choice.
  public void choose(EventChoice choice) {
    model.choiceProperty().set(choice);
    table.requestFocus();
  }

  private HBox choices() {
    ToggleGroup group = new ToggleGroup();
    HBox box = new HBox();
    box.getStyleClass().add("event-choices");
    for (EventChoice choice : EventChoice.values()) {
      ToggleButton button = new ToggleButton();
      button.setId("events-" + choice.name().toLowerCase(java.util.Locale.ROOT));
      button.setToggleGroup(group);
      button.setOnAction(_ -> model.choiceProperty().set(choice));
      choices.put(choice, button);
      box.getChildren().add(button);
    }
    return box;
  }

  private void refresh() {
    Map<EventChoice, Integer> counts = model.counts();
    choices.forEach(
        (choice, button) -> {
          button.setText("%s  %,d".formatted(choice.title(), counts.getOrDefault(choice, 0)));
          button.setSelected(choice == model.choiceProperty().get());
        });
    table.show(model.rows());
    table.showSelection();
    arrived();
  }

  private void arrived() {
    problem.setText(model.problem());
    problem.setVisible(!model.problem().isEmpty());
    problem.setManaged(problem.isVisible());
    table.refresh();
  }

  EventTable table() {
    return table;
  }

  List<String> titles() {
    return choices.values().stream().map(ToggleButton::getText).toList();
  }
}

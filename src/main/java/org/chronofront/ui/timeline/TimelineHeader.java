package org.chronofront.ui.timeline;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.chronofront.time.DayRange;
import org.chronofront.time.Step;
import org.chronofront.ui.mark.ShownAs;
import org.chronofront.ui.session.Session;

/// The row of controls above the chart. As the row gets narrower, first the hint goes, then the
/// words for fitting get shorter, last the choice of a step goes: the keys do without it.
final class TimelineHeader {
  private static final String PLAY = "M3 2 L13 8 L3 14 Z";
  private static final String PAUSE = "M3 2 H6.5 V14 H3 Z M9.5 2 H13 V14 H9.5 Z";
  private static final double WORDS = 860;
  private static final double STEPS = 640;
  private static final double KNOWN = 760;
  private static final double HINT = 1120;
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final String FORMS =
      "Type a date: 12/10/2017, 12 octobre 2017, 2017-10-12, 2017-10 or 2017";

  private final TimelineViewModel model;
  private final SVGPath playIcon = new SVGPath();
  private final Button play = new Button();
  private final DateField day;
  private final DateField from;
  private final DateField to;
  private final HBox row;

  TimelineHeader(TimelineViewModel model) {
    this.model = model;
    this.day = new DateField("Day", FORMS, model.entry()::day);
    this.from = new DateField("First day of the window", FORMS, model.entry()::from);
    this.to = new DateField("Last day of the window, included", FORMS, model.entry()::to);
    this.row = new HBox(8);
    row.getStyleClass().add("timeline-header");
    row.setMinWidth(0);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getChildren()
        .addAll(
            playButton(), knowledge(), speeds(), steps(), gap(), word("Day"), day.node(), gap());
    row.getChildren().addAll(word("Window"), from.node(), new Label("–"), to.node());
    row.getChildren()
        .addAll(
            fit("Fit window", "Fit", "Show the window on the axis", model::fitWindow),
            fit("Fit all", "All", "Show all days on the axis", model::fitAll),
            hint());
    row.spacingProperty().bind(Bindings.when(narrow()).then(4).otherwise(8));
    row.widthProperty()
        .addListener((property, old, now) -> row.pseudoClassStateChanged(NARROW, narrow().get()));
    listen();
  }

  private BooleanBinding narrow() {
    return row.widthProperty().lessThan(WORDS);
  }

  Node node() {
    return row;
  }

  private void listen() {
    Session session = model.session();
    session.dayProperty().addListener((property, old, now) -> day.show(now));
    session.windowProperty().addListener((property, old, now) -> showWindow(now));
    session.playingProperty().addListener((property, old, now) -> showPlaying(now));
    day.show(session.dayProperty().get());
    showWindow(session.windowProperty().get());
    showPlaying(session.playingProperty().get());
  }

  private void showWindow(DayRange window) {
    from.show(window.from());
    to.show(window.to());
  }

  private void showPlaying(boolean playing) {
    playIcon.setContent(playing ? PAUSE : PLAY);
    play.setAccessibleText(playing ? "Pause" : "Play the window");
    play.getTooltip().setText(playing ? "Pause (Space)" : "Play the window, day by day (Space)");
  }

  private Node playButton() {
    play.setGraphic(playIcon);
    playIcon.getStyleClass().add("timeline-icon");
    play.getStyleClass().addAll("button-icon", "timeline-play");
    play.setTooltip(new Tooltip());
    play.setOnAction(event -> model.togglePlaying());
    return play;
  }

  /// The second mode of playing; there while something is left out.
  private Node knowledge() {
    ToggleButton mode = new ToggleButton("What was known");
    mode.selectedProperty().bindBidirectional(model.knowledge().playedProperty());
    mode.setAccessibleText("Play what was known when");
    mode.setTooltip(
        new Tooltip("Play what was known when: the knowledge day moves, the day shown stays"));
    mode.setMinWidth(Region.USE_PREF_SIZE);
    mode.getStyleClass().add("timeline-known-mode");
    mode.visibleProperty()
        .bind(
            model
                .session()
                .knownProperty()
                .isNotNull()
                .and(row.widthProperty().greaterThanOrEqualTo(KNOWN)));
    mode.managedProperty().bind(mode.visibleProperty());
    return mode;
  }

  private Node speeds() {
    ComboBox<Double> speeds = new ComboBox<>();
    speeds.getItems().addAll(List.of(1.0, 2.0, 7.0, 30.0));
    speeds.setConverter(
        new ShownAs<>(speed -> speed.intValue() == 1 ? "1 day/s" : speed.intValue() + " days/s"));
    speeds.setValue(model.speedProperty().get());
    speeds.setOnAction(event -> model.speedProperty().set(speeds.getValue()));
    speeds.setAccessibleText("Speed of playing");
    speeds.setTooltip(new Tooltip("How many days a second are played"));
    speeds.getStyleClass().add("timeline-speed");
    return speeds;
  }

  private Node steps() {
    ComboBox<Step> steps = new ComboBox<>();
    steps.getItems().addAll(Step.values());
    steps.setConverter(
        new ShownAs<>(
            step ->
                switch (step) {
                  case DAY -> "Day";
                  case WEEK -> "Week";
                  case MONTH -> "Month";
                }));
    steps.setValue(model.stepProperty().get());
    steps.setOnAction(event -> model.stepProperty().set(steps.getValue()));
    steps.setAccessibleText("Step of the arrow keys");
    steps.setTooltip(
        new Tooltip("How far the arrow keys go. Shift: a week, Ctrl: a month, whatever is chosen"));
    steps.getStyleClass().add("timeline-step");
    return wide(steps, STEPS);
  }

  private Node fit(String text, String brief, String tip, Runnable action) {
    Button button = new Button();
    button.textProperty().bind(Bindings.when(narrow()).then(brief).otherwise(text));
    button.setOnAction(event -> action.run());
    button.setTooltip(new Tooltip(tip));
    button.setAccessibleText(tip);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().addAll("flat", "timeline-fit");
    return button;
  }

  private Node word(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("timeline-word");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private Node hint() {
    Label label = new Label("← → step · Page Up/Down next claim · Space plays");
    label.getStyleClass().add("timeline-hint");
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    return wide(label, HINT);
  }

  private Node gap() {
    Region gap = new Region();
    gap.setMinWidth(4);
    return wide(gap, WORDS);
  }

  /// Shown only while the row is at least so wide.
  private Node wide(Region node, double width) {
    node.setMinWidth(Region.USE_PREF_SIZE);
    node.visibleProperty().bind(row.widthProperty().greaterThanOrEqualTo(width));
    node.managedProperty().bind(node.visibleProperty());
    return node;
  }
}

package org.chronofront.ui.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.chronofront.control.StateWords;
import org.chronofront.control.check.Concern;
import org.chronofront.control.check.ConcernKind;
import org.chronofront.control.check.ConcernWords;
import org.chronofront.control.check.GapSearch;
import org.chronofront.library.Catalog;
import org.chronofront.time.DayText;
import org.chronofront.ui.fx.FxThread;
import org.chronofront.ui.mark.SafeLines;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The page of gaps and checks: what is chosen above, the rows, and beside them what the picked one
/// rests on; below, how many are done, and by which rule they were found. Follows the session. FX
/// thread.
public final class ChecksView extends VBox {
  private static final int LONGEST_SILENCE = 3650;
  private static final double WIDEST_KIND = 300;

  private final ChecksModel model;
  private final ConcernTable table;
  private final ConcernPane detail;
  private final Label count = new Label();
  private final Label basis = new Label();
  private final Session session;
  private final Label problem = new Label();
  private final ComboBox<@Nullable ConcernKind> kinds = new ComboBox<>();
  private final StepBar steps;
  private boolean filling;
  private int wanted;

  /// A page on the session's library.
  ///
  /// @param background searches, and reads words
  public ChecksView(Session session, Executor background) {
    this(session, background, FxThread::later);
  }

  ChecksView(Session session, Executor background, Executor fx) {
    this.session = session;
    Catalog catalog = session.library().catalog();
    ConcernWords words =
        new ConcernWords(
            new StateWords(catalog::actorName), id -> catalog.source(id).outlet(), DayText::brief);
    model = new ChecksModel(session, background, fx);
    table = new ConcernTable(catalog, model, words);
    detail = new ConcernPane(model, session.library(), words, background, fx);
    steps = new StepBar(model, new Stepping());
    getStyleClass().add("checks");
    getStylesheets()
        .add(
            Objects.requireNonNull(ChecksView.class.getResource("checks.css"), "checks.css")
                .toExternalForm());
    problem.getStyleClass().add("problem");
    SafeLines.wrap(problem);
    VBox.setVgrow(detail, Priority.ALWAYS);
    SplitPane both = new SplitPane(table, new VBox(steps, detail));
    both.setDividerPositions(0.6);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(both, Priority.ALWAYS);
    getChildren().setAll(choices(), problem, both, foot());
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((_, before, now) -> picked(before, now));
    model.shown().addListener(_ -> refresh());
    model.unsaved().addListener(_ -> tell());
    session.tickedOff().keys().addListener((InvalidationListener) _ -> tell());
    refresh();
  }

  private FlowPane choices() {
    kinds.setId("concern-kinds");
    kinds.setAccessibleText("Kind of gap or check");
    kinds.setConverter(new KindNames());
    kinds.setMaxWidth(WIDEST_KIND);
    kinds
        .valueProperty()
        .addListener(
            (_, _, kind) -> {
              if (!filling) {
                model.kind().set(kind);
              }
            });
    CheckBox openOnly = new CheckBox("Only what is not done");
    openOnly.setId("concern-open");
    openOnly.selectedProperty().bindBidirectional(model.openOnly());
    Spinner<Integer> silence = new Spinner<>(1, LONGEST_SILENCE, GapSearch.USUAL_SILENCE, 10);
    silence.setEditable(true);
    silence.setPrefWidth(96);
    silence.getEditor().setAccessibleText("Days of silence that are worth no word");
    silence.valueProperty().addListener((_, _, days) -> model.silence().set(days));
    HBox silences = new HBox(new Label("Silences of more than"), silence, new Label("days"));
    silences.getStyleClass().add("choices");
    FlowPane box = new FlowPane(kinds, openOnly, silences);
    box.getStyleClass().add("choices");
    return box;
  }

  private HBox foot() {
    basis.setMinWidth(0);
    basis.setId("concern-basis");
    count.setMinWidth(Region.USE_PREF_SIZE);
    count.setId("concern-count");
    HBox foot = new HBox(count, basis);
    foot.getStyleClass().add("foot");
    return foot;
  }

  /// F8 goes on, with Shift back, wherever the keyboard is on this page.
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.F8 && !event.isShortcutDown() && !event.isAltDown()) {
      step(event.isShiftDown() ? -1 : 1);
      event.consume();
    }
  }

  /// Goes to the next row that is not done, or to the one before; once there are rows.
  ///
  /// @param direction 1 or -1
  public void step(int direction) {
    wanted = model.searching() ? direction : 0;
    if (wanted == 0) {
      table.step(direction);
    }
  }

  /// Puts the keyboard into the list.
  public void focus() {
    table.requestFocus();
  }

  private void picked(@Nullable Concern before, @Nullable Concern now) {
    detail.show(now);
    steps.tell(now);
    if (now != null && (before == null || !before.key().equals(now.key()))) {
      model.show(now);
    }
  }

  private void refresh() {
    table.show(model.shown().get());
    fillKinds();
    tell();
    if (wanted != 0 && !model.searching()) {
      step(wanted);
    }
  }

  private void tell() {
    problem.setText(
        model.problem().get().isEmpty() ? model.unsaved().get() : model.problem().get());
    problem.setVisible(!problem.getText().isEmpty());
    problem.setManaged(problem.isVisible());
    steps.tell(table.getSelectionModel().getSelectedItem());
    LocalDate known = session.knownProperty().get();
    basis.setText(
        "rule %s%s"
            .formatted(
                session.ruleProperty().get().name(session.library().catalog()::sourceName),
                known == null ? "" : " · known on " + DayText.brief(known)));
    count.setText(
        model.searching() ? "" : "%,d of %,d done".formatted(model.done(), model.all().size()));
  }

  private void fillKinds() {
    filling = true;
    Map<ConcernKind, Integer> counts = model.counts();
    List<@Nullable ConcernKind> items = new ArrayList<>();
    items.add(null);
    items.addAll(counts.keySet());
    ConcernKind chosen = model.kind().get();
    if (chosen != null && !counts.containsKey(chosen)) {
      items.add(chosen);
    }
    if (!items.equals(kinds.getItems())) {
      kinds.getItems().setAll(items);
    }
    kinds.setValue(chosen);
    filling = false;
  }

  ConcernTable table() {
    return table;
  }

  ConcernPane detail() {
    return detail;
  }

  String count() {
    return count.getText();
  }

  private final class Stepping implements StepBar.Steps {
    @Override
    public void step(int direction) {
      ChecksView.this.step(direction);
    }

    @Override
    public void doneAndOn() {
      table.doneAndOn();
    }
  }

  private final class KindNames extends StringConverter<@Nullable ConcernKind> {
    @Override
    public String toString(@Nullable ConcernKind kind) {
      return kind == null
          ? "All gaps and checks  %,d".formatted(model.all().size())
          : "%s  %,d".formatted(ConcernWords.heading(kind), model.counts().getOrDefault(kind, 0));
    }

    @Override
    public @Nullable ConcernKind fromString(String words) {
      throw new UnsupportedOperationException("nothing is typed here");
    }
  }
}

package org.chronofront.ui.importing;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chronofront.library.importing.ImportOffer;
import org.chronofront.library.importing.ImportPreview;
import org.chronofront.model.importing.RowProblem;
import org.chronofront.ui.fx.Delay;

/// What would come of an import: a sentence, the account, the first rows and the first problems.
/// While it is read anew the one before stays, faint.
final class PreviewPane {
  private static final double FAINT = 0.55;
  private static final double LONGEST = 360;

  private final OfferModel model;
  private final Delay patience;
  private final VBox root = new VBox(12);
  private final Label outcome = Parts.wrapped("", "outcome");
  private final Label waiting = Parts.wrapped("", "quiet");
  private final Figures figures = new Figures();
  private final PreviewTable rows = new PreviewTable();
  private final RawTable raw = new RawTable();
  private final ObservableList<RowProblem> problems = FXCollections.observableArrayList();
  private final Tab rowsTab = new Tab("First rows", rows.root());
  private final Tab problemsTab;
  private final TabPane tabs = new TabPane();
  private final ProgressBar progress = new ProgressBar();
  private final Label pace = Parts.label("Reading…", "quiet");
  private final Hyperlink unseen;
  private final VBox reading;

  PreviewPane(OfferModel model) {
    this.model = model;
    this.patience = model.bench().patience().get();
    problemsTab = new Tab("Problems", new ProblemTable(problems, "No problem was found").root());
    tabs.getTabs().setAll(java.util.List.of(rowsTab, problemsTab));
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getStyleClass().add("preview-tabs");
    tabs.setMinHeight(0);
    unseen =
        Parts.link(
            "Do not wait",
            "Import without having seen what would change",
            () -> model.unseen().set(true));
    progress.setPrefWidth(120);
    progress.setAccessibleText("Progress of reading");
    progress.setMaxWidth(LONGEST);
    HBox.setHgrow(progress, Priority.ALWAYS);
    HBox line = new HBox(12, progress, unseen);
    line.getStyleClass().add("reading");
    reading = Parts.gone(new VBox(2, line, pace));
    reading.setVisible(false);
    Parts.gone(figures.root());
    // beside the tabs' names, so that nothing moves down and up again with each answer
    reading.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Parts.gone(raw.root());
    StackPane body = new StackPane(tabs, raw.root(), reading);
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setMinHeight(0);
    Parts.gone(outcome);
    Parts.gone(waiting);
    root.getChildren().setAll(outcome, waiting, figures.root(), body);
    root.getStyleClass().add("preview-pane");
    root.setMinWidth(0);
    listen();
  }

  VBox root() {
    return root;
  }

  private void listen() {
    model.preview().subscribe(this::update);
    model.offer().subscribe(this::update);
    model
        .raw()
        .subscribe(
            rows -> {
              raw.show(rows);
              update();
            });
    model.trouble().subscribe(this::update);
    model.busy().subscribe(this::busy);
    model.unseen().subscribe(on -> unseen.setVisible(!on));
    model
        .pace()
        .subscribe(
            now -> {
              pace.setText(now == null || now.words().isEmpty() ? "Reading…" : now.words());
              progress.setProgress(now == null ? -1 : now.fraction());
            });
  }

  private void busy(boolean on) {
    if (on) {
      patience.start(() -> working(model.busy().get()));
    } else {
      patience.stop();
      working(false);
    }
    update();
  }

  private void working(boolean on) {
    reading.setVisible(on);
    double opacity = on ? FAINT : 1;
    tabs.setOpacity(opacity);
    figures.root().setOpacity(opacity);
    outcome.setOpacity(opacity);
  }

  private void update() {
    ImportPreview preview = model.preview().get();
    outcome.setVisible(preview != null);
    figures.root().setVisible(preview != null);
    tabs.setVisible(preview != null);
    raw.root().setVisible(preview == null && hasRaw());
    StackPane.setAlignment(reading, preview == null ? Pos.TOP_LEFT : Pos.TOP_RIGHT);
    String wait = preview == null ? waiting() : "";
    waiting.setText(wait);
    waiting.getStyleClass().setAll("label", model.trouble().get().isEmpty() ? "quiet" : "outcome");
    waiting.setVisible(!wait.isEmpty());
    if (preview == null) {
      rows.show(java.util.List.of());
      problems.clear();
      return;
    }
    outcome.setText(OfferWords.outcome(preview));
    figures.show(AccountWords.figures(preview.counts(), preview.replaces()));
    rows.show(preview.rows());
    problems.setAll(preview.problems());
    rowsTab.setText(
        preview.rows().isEmpty() ? "First rows" : "First " + preview.rows().size() + " rows");
    problemsTab.setText(problemsTitle(preview));
  }

  private static String problemsTitle(ImportPreview preview) {
    long all =
        preview.counts().rejected() + preview.counts().skipped() + preview.counts().flagged();
    int shown = preview.problems().size();
    return all > shown && shown > 0
        ? String.format(java.util.Locale.ENGLISH, "Problems (first %,d of %,d)", shown, all)
        : String.format(java.util.Locale.ENGLISH, "Problems (%,d)", shown);
  }

  private String waiting() {
    String trouble = model.trouble().get();
    if (!trouble.isEmpty()) {
      return trouble;
    }
    ImportOffer offer = model.offer().get();
    if (offer == null || offer.open().isEmpty()) {
      return "";
    }
    return hasRaw()
        ? "These are the first rows as they stand in the file. What becomes of them stands here as"
            + " soon as the questions that need an answer have one."
        : "The first rows and the counts stand here as soon as the questions that need an answer"
            + " have one.";
  }

  private boolean hasRaw() {
    return !model.raw().get().columns().isEmpty();
  }
}

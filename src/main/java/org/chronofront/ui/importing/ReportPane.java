package org.chronofront.ui.importing;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chronofront.library.importing.ImportAccount;
import org.chronofront.model.importing.ImportCounts;
import org.chronofront.model.importing.RowProblem.Kind;
import org.jspecify.annotations.Nullable;

/// The report of one import: the account of its rows, and each row of which something is to be
/// told.
final class ReportPane {
  private final ReportsModel model;
  private final VBox root = new VBox(12);
  private final Label title = Parts.wrapped("", "title-20");
  private final Label about = Parts.wrapped("", "quiet");
  private final Figures figures = new Figures();
  private final ToggleButton every = new ToggleButton("All");
  private final Map<Kind, ToggleButton> kinds = new EnumMap<>(Kind.class);
  private final Button save;
  private final Button undo;

  /// @param save asks where, then writes the rejected rows
  /// @param undo asks, then takes the import back
  /// @param same shows which places and actors may be one
  ReportPane(ReportsModel model, Runnable save, Runnable undo, Runnable same) {
    this.model = model;
    this.save =
        Parts.button(
            "Save rejected rows…",
            "A file with just these rows: mend them there and import it",
            save);
    this.undo = Parts.button("Undo this import…", "The edition before it is current again", undo);
    this.undo.disableProperty().bind(model.busy());
    Parts.gone(this.save);
    Parts.gone(this.undo);
    HBox tools = new HBox(4, every);
    ToggleGroup group = new ToggleGroup();
    every.setToggleGroup(group);
    every.setOnAction(_ -> choose(null));
    for (Kind kind : Kind.values()) {
      ToggleButton button = new ToggleButton();
      button.setToggleGroup(group);
      button.setOnAction(_ -> choose(kind));
      kinds.put(kind, Parts.gone(button));
      tools.getChildren().add(button);
    }
    tools.getChildren().addAll(Parts.space(), this.save, this.undo);
    tools.getStyleClass().add("report-tools");
    VBox table = new ProblemTable(model.problems(), "Nothing is to be told of any row").root();
    VBox.setVgrow(table, Priority.ALWAYS);
    table.setMinHeight(80);
    root.getChildren().setAll(new VBox(2, title, about), figures.root(), alike(same), tools, table);
    root.getStyleClass().add("report-pane");
    root.setMinWidth(0);
    model.picked().subscribe(this::show);
    model
        .accounts()
        .addListener((javafx.beans.InvalidationListener) _ -> show(model.picked().get()));
    model.kind().subscribe(this::toggled);
    toggled();
  }

  VBox root() {
    return root;
  }

  private HBox alike(Runnable same) {
    Label sentence = Parts.wrapped("");
    HBox.setHgrow(sentence, Priority.ALWAYS);
    HBox line =
        new HBox(8, sentence, Parts.button(MergesWindow.OPEN, MergesWindow.OPEN_HELP, same));
    line.setAlignment(Pos.CENTER_LEFT);
    Parts.gone(line);
    model
        .alike()
        .subscribe(
            words -> {
              sentence.setText(words);
              line.setVisible(!words.isEmpty());
            });
    return line;
  }

  private void choose(@Nullable Kind kind) {
    model.kind().set(kind);
    toggled();
  }

  private void toggled() {
    Kind now = model.kind().get();
    every.setSelected(now == null);
    kinds.forEach((kind, button) -> button.setSelected(kind == now));
  }

  private void show(@Nullable ImportAccount account) {
    root.setVisible(account != null);
    if (account == null) {
      return;
    }
    ImportCounts counts = account.counts();
    title.setText(account.title() + (account.undone() ? " (taken back)" : ""));
    about.setText(
        String.format(
            Locale.ENGLISH,
            "%s, read as %s on %s. %s in %s.",
            String.join(", ", account.files()),
            account.format(),
            AccountWords.when(account.startedAt()),
            OfferWords.number(counts.rows(), "row"),
            seconds(account.seconds())));
    figures.show(
        AccountWords.figures(
            counts, counts.updated() + counts.unchanged() + counts.withdrawn() > 0));
    kind(Kind.REJECTED, "Rejected", counts.rejected());
    kind(Kind.SKIPPED, "Skipped", counts.skipped());
    kind(Kind.FLAGGED, "Taken in, odd", counts.flagged());
    save.setVisible(counts.rejected() > 0);
    undo.setVisible(model.undoable());
    model.kind().set(null);
  }

  private void kind(Kind kind, String name, long count) {
    ToggleButton button = kinds.get(kind);
    if (button != null) {
      button.setText(String.format(Locale.ENGLISH, "%s %,d", name, count));
      button.setVisible(count > 0);
    }
  }

  static String seconds(double seconds) {
    return seconds < 1
        ? "less than a second"
        : String.format(Locale.ENGLISH, seconds < 9.95 ? "%.1f s" : "%,.0f s", seconds);
  }
}

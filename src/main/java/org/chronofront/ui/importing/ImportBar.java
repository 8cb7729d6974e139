package org.chronofront.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.chronofront.ui.importing.BarModel.Action;
import org.chronofront.ui.importing.BarModel.Hidden;
import org.chronofront.ui.importing.BarModel.Told;
import org.chronofront.ui.importing.BarModel.Working;

/// The bar above the status line: how far an import has come, then what came of it and what can be
/// done next. It takes no room while there is nothing to tell.
final class ImportBar {
  private static final double BAR_WIDTH = 160;

  private final BarModel model;
  private final HBox root = new HBox(12);
  private final Label title = new Label();
  private final Label figures = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final Button cancel = new Button("Cancel");

  ImportBar(BarModel model) {
    this.model = model;
    root.setAlignment(Pos.CENTER_LEFT);
    root.getStyleClass().add("import-bar");
    Parts.style(root);
    Parts.gone(root);
    title.getStyleClass().add("bar-title");
    title.setMinWidth(80);
    title.setTextOverrun(OverrunStyle.ELLIPSIS);
    figures.getStyleClass().add("quiet");
    figures.setMinWidth(Region.USE_PREF_SIZE);
    progress.setPrefWidth(BAR_WIDTH);
    progress.setMinWidth(BAR_WIDTH / 2);
    progress.setAccessibleText("Progress of the import");
    cancel.getStyleClass().add("small");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setTooltip(new Tooltip("Call it off; nothing is changed then"));
    model.state().subscribe(this::show);
  }

  HBox root() {
    return root;
  }

  private void show(BarModel.State state) {
    root.setVisible(!(state instanceof Hidden));
    switch (state) {
      case Hidden _ -> root.getChildren().clear();
      case Working working -> work(working);
      case Told told -> tell(told);
    }
  }

  private void work(Working working) {
    title.setText(Parts.oneLine(working.title()));
    Pace pace = working.pace();
    figures.setText(pace == null ? "" : pace.words());
    progress.setProgress(pace == null ? ProgressBar.INDETERMINATE_PROGRESS : pace.fraction());
    Runnable call = working.cancel();
    cancel.setVisible(call != null);
    cancel.setOnAction(
        _ -> {
          if (call != null) {
            cancel.setDisable(true);
            call.run();
          }
        });
    if (!root.getChildren().contains(progress)) {
      cancel.setDisable(false);
      mood("working");
      root.getChildren().setAll(title, progress, figures, Parts.space(), cancel);
    }
  }

  private void tell(Told told) {
    Label sentence = Parts.wrapped(told.sentence(), "bar-sentence");
    sentence.setAccessibleRole(AccessibleRole.TEXT);
    HBox.setHgrow(sentence, javafx.scene.layout.Priority.ALWAYS);
    root.getChildren().setAll(sentence);
    for (Action action : told.actions()) {
      Button button = Parts.button(action.text(), action.help(), action.run());
      button.getStyleClass().add("small");
      root.getChildren().add(button);
    }
    Button close = Parts.button("✕", "Take this line away", model::hide);
    close.setAccessibleText("Close");
    close.getStyleClass().addAll("flat", "small");
    root.getChildren().add(close);
    mood(
        switch (told.mood()) {
          case DONE -> "done";
          case NOTE -> "note";
          case FAILED -> "failed";
        });
  }

  private void mood(String name) {
    root.getStyleClass().removeAll("working", "done", "note", "failed");
    root.getStyleClass().add(name);
  }
}

package org.chronofront.ui.importing;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.chronofront.ui.importing.BarModel.Work;
import org.chronofront.ui.importing.BarModel.Working;

/// One piece of work in the bar: what it is, how far it has come or that it waits, and the way to
/// call it off.
final class WorkRow {
  private static final double BAR_WIDTH = 160;

  private final HBox root = new HBox(12);
  private final Label title = Parts.label("", "bar-title");
  private final Label figures = Parts.label("", "quiet");
  private final ProgressBar progress = new ProgressBar();
  private final Button cancel = new Button("Cancel");

  WorkRow(Work work) {
    title.setMinWidth(80);
    title.setTextOverrun(OverrunStyle.ELLIPSIS);
    figures.setMinWidth(Region.USE_PREF_SIZE);
    progress.setPrefWidth(BAR_WIDTH);
    progress.setMinWidth(BAR_WIDTH / 2);
    Parts.gone(progress);
    cancel.getStyleClass().add("small");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setTooltip(new Tooltip("Call it off; nothing is changed then"));
    root.getChildren().setAll(title, progress, figures, Parts.space(), cancel);
    root.getStyleClass().add("working");
    work.state().subscribe(this::show);
  }

  HBox root() {
    return root;
  }

  private void show(Working working) {
    String what = Parts.oneLine(working.title());
    title.setText(what);
    progress.setAccessibleText("Progress: " + what);
    cancel.setAccessibleText("Cancel: " + what);
    Pace pace = working.pace();
    progress.setVisible(!working.waits());
    progress.setProgress(pace == null ? ProgressBar.INDETERMINATE_PROGRESS : pace.fraction());
    figures.setText(
        working.waits() ? "waits for what comes before it" : pace == null ? "" : pace.words());
    Runnable call = working.cancel();
    cancel.setVisible(call != null);
    cancel.setOnAction(
        _ -> {
          if (call != null) {
            cancel.setDisable(true);
            call.run();
          }
        });
  }
}

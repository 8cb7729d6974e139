package org.chronofront.ui.checks;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.chronofront.control.check.Concern;
import org.jspecify.annotations.Nullable;

/// Goes from row to row of the gaps and checks, past those that are done, and ticks them off on the
/// way. FX thread.
final class StepBar extends HBox {
  private final ChecksModel model;
  private final Label where = new Label();
  private final Button previous;
  private final Button next;
  private final Button done;

  /// What the buttons do.
  interface Steps {
    /// Goes on by one, or back by one.
    void step(int direction);

    /// Ticks the picked row off and goes on.
    void doneAndOn();
  }

  StepBar(ChecksModel model, Steps steps) {
    this.model = model;
    this.previous = button("Previous", "The one before that is not done (Shift+F8)");
    this.next = button("Next", "The next that is not done (F8)");
    this.done =
        button("Done, next", "Tick this one off and go to the next (Shift+Space in the list)");
    previous.setOnAction(_ -> steps.step(-1));
    next.setOnAction(_ -> steps.step(1));
    done.setOnAction(_ -> steps.doneAndOn());
    where.setId("concern-where");
    where.setMinWidth(0);
    where.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(where, Priority.ALWAYS);
    getStyleClass().add("steps");
    getChildren().setAll(previous, next, where, done);
  }

  private static Button button(String words, String tip) {
    Button button = new Button(words);
    button.setTooltip(new Tooltip(tip));
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /// Says where among the rows the picked one stands.
  void tell(@Nullable Concern picked) {
    boolean nowhere = model.next(picked, 1) == null;
    previous.setDisable(nowhere);
    next.setDisable(nowhere);
    done.setDisable(picked == null || (nowhere && model.isDone(picked)));
    int rows = model.shown().get().size();
    int at = model.indexOf(picked);
    where.setText(
        rows == 0
            ? ""
            : at >= 0
                ? "%,d of %,d".formatted(at + 1, rows)
                : rows == 1 ? "1 row" : "%,d rows".formatted(rows));
  }
}

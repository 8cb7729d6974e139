package org.chronofront.ui.importing;

import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chronofront.model.importing.RowProblem;
import org.jspecify.annotations.Nullable;

/// What is to be told of rows, one line each; the picked one stands below in full.
final class ProblemTable {
  private final TableView<RowProblem> table = new TableView<>();
  private final Label detail = Parts.wrapped("", "problem-detail");
  private final VBox root = new VBox(table, detail);

  ProblemTable(ObservableList<RowProblem> problems, String none) {
    table.setItems(problems);
    table.setPlaceholder(Parts.label(none, "quiet"));
    table.getStyleClass().add("dense");
    table.setAccessibleText("Problems of rows");
    table
        .getColumns()
        .setAll(
            java.util.List.of(
                Columns.of("Row", 84, p -> p.place().where()),
                Columns.of("What became of it", 112, p -> kind(p.kind())),
                Columns.of("Column", 96, p -> orEmpty(p.column())),
                Columns.of("Value", 112, p -> orEmpty(p.value())),
                Columns.of("Why", 320, RowProblem::reason)));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    VBox.setVgrow(table, Priority.ALWAYS);
    Parts.gone(detail);
    detail.setVisible(false);
    table.getSelectionModel().selectedItemProperty().subscribe((_, picked) -> show(picked));
  }

  VBox root() {
    return root;
  }

  private void show(@Nullable RowProblem picked) {
    detail.setVisible(picked != null);
    detail.setText(picked == null ? "" : words(picked));
  }

  private static String words(RowProblem problem) {
    String column = orEmpty(problem.column());
    String value = Parts.oneLine(orEmpty(problem.value()));
    return problem.place().where()
        + (column.isEmpty() ? "" : ", " + column)
        + (value.isEmpty() ? "" : ", “" + value + "”")
        + ": "
        + problem.reason();
  }

  static String kind(RowProblem.Kind kind) {
    return switch (kind) {
      case REJECTED -> "Rejected";
      case SKIPPED -> "Skipped";
      case FLAGGED -> "Taken in, odd";
    };
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
